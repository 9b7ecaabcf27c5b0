import { Done, Nothing } from '../../../platform/schema';
import { procedure, router } from '../../../platform/trpc';
import { AuditFacets, ListAudit, PlatformAuditPage } from '../audit/schemas';
import { actInTenant, stopActing } from './act-in-tenant';
import { getHealth } from './get-health';
import { jobsRouter } from './jobs-router';
import { listPeople } from './list-people';
import { listPlatformAudit, listPlatformAuditFacets } from './list-platform-audit';
import { listTenants } from './list-tenants';
import {
  HealthView,
  ListPeople,
  ListTenants,
  OneTenant,
  PeoplePage,
  SetFeatured,
  Suspend,
  TenantPage,
} from './schemas';
import { setFeatured } from './set-featured';
import { resumeTenant, suspendTenant } from './suspend-tenant';

const tenantsRouter = router({
  list: procedure
    .input(ListTenants)
    .output(TenantPage)
    .query(({ ctx, input }) => listTenants(ctx, input)),
  setFeatured: procedure
    .input(SetFeatured)
    .output(Done)
    .mutation(({ ctx, input }) => setFeatured(ctx, input)),
  suspend: procedure
    .input(Suspend)
    .output(Done)
    .mutation(({ ctx, input }) => suspendTenant(ctx, input)),
  resume: procedure
    .input(OneTenant)
    .output(Done)
    .mutation(({ ctx, input }) => resumeTenant(ctx, input)),
  impersonate: procedure
    .input(OneTenant)
    .output(Done)
    .mutation(({ ctx, input }) => actInTenant(ctx, input)),
});

const peopleRouter = router({
  list: procedure
    .input(ListPeople)
    .output(PeoplePage)
    .query(({ ctx, input }) => listPeople(ctx, input)),
});

const platformAuditRouter = router({
  list: procedure
    .input(ListAudit)
    .output(PlatformAuditPage)
    .query(({ ctx, input }) => listPlatformAudit(ctx, input)),
  facets: procedure
    .input(Nothing.optional())
    .output(AuditFacets)
    .query(({ ctx }) => listPlatformAuditFacets(ctx)),
});

export const operatorRouter = router({
  tenants: tenantsRouter,
  people: peopleRouter,
  audit: platformAuditRouter,
  jobs: jobsRouter,
  health: procedure
    .input(Nothing.optional())
    .output(HealthView)
    .query(({ ctx }) => getHealth(ctx)),
  stopImpersonating: procedure
    .input(Nothing.optional())
    .output(Done)
    .mutation(({ ctx }) => stopActing(ctx)),
});
