import type { Ctx } from '../../../platform/ctx';
import { type Tx, withIdentity } from '../../../platform/db';
import { RoleName } from '../members/schemas';
import { listMemberships } from '../members/store';
import { findTenant, getPerson } from './store';

const nobody = { person: null, workspace: null, workspaces: [] };

export async function getMe(ctx: Ctx) {
  const { actor } = ctx;
  if (actor.kind !== 'person') return nobody;
  return withIdentity(ctx, async (tx) => {
    const person = await getPerson(tx, actor.id);
    const memberships = await listMemberships(tx, actor.id);
    return {
      person: { ...person, twoFactorEnabled: person.twoFactorEnabled ?? false },
      workspace: await workspaceOf(tx, ctx),
      workspaces: memberships.map(({ tenant, role }) => ({ ...tenant, role: RoleName.parse(role) })),
    };
  });
}

async function workspaceOf(tx: Tx, { workspace }: Ctx) {
  if (!workspace?.role) return null;
  const tenant = await findTenant(tx, workspace.tenantId);
  if (!tenant) return null;
  return { ...tenant, role: workspace.role, acting: workspace.acting, actingUntil: workspace.actingUntil };
}
