import { Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { listAudit, listAuditFacets } from './list-audit';
import { AuditFacets, AuditPage, ListAudit } from './schemas';

export const auditRouter = router({
  list: procedure
    .meta(rest('GET /audit', 'List what was done in the workspace, newest first', 'Audit log'))
    .input(ListAudit)
    .output(AuditPage)
    .query(({ ctx, input }) => listAudit(ctx, input)),
  facets: procedure
    .input(Nothing.optional())
    .output(AuditFacets)
    .query(({ ctx }) => listAuditFacets(ctx)),
});
