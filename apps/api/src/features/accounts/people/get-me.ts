import type { Ctx, Workspace } from '../../../platform/ctx';
import { identityOf } from '../../../platform/db';
import { RoleName } from '../members/schemas';
import { type Belonging, findTenant, getPerson } from './store';

const nobody = { person: null, workspace: null, workspaces: [] };

/** Single reads: what is shown need not be of one moment, and each is one round trip. */
export async function getMe(ctx: Ctx) {
  const { actor, workspace } = ctx;
  if (actor.kind !== 'person') return nobody;
  const { person, belongs } = await getPerson(identityOf(ctx), actor.id);
  return {
    person,
    workspace: workspace && (await workspaceOf(ctx, workspace, belongs)),
    workspaces: belongs.map(({ id, name, slug, role }) => ({ id, name, slug, role: RoleName.parse(role) })),
  };
}

/** An operator may be at work where they do not belong. */
async function workspaceOf(ctx: Ctx, workspace: Workspace, belongs: readonly Belonging[]) {
  const { tenantId, role, acting, actingUntil } = workspace;
  if (!role) return null;
  const tenant = belongs.find(({ id }) => id === tenantId) ?? (await findTenant(identityOf(ctx), tenantId));
  return tenant && { ...tenant, role, acting, actingUntil };
}
