import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { record } from '../audit/record';
import { changedFields } from './domain';
import type { BusinessProfile } from './schemas';
import { getTenant, updateTenant } from './store';

export async function updateWorkspace(ctx: Ctx, profile: BusinessProfile) {
  const { tenantId } = authorize(ctx, 'workspace:write');
  return withTenant(ctx, async (tx) => {
    const before = await getTenant(tx, tenantId);
    const after = await updateTenant(tx, tenantId, profile);
    await record(tx, ctx, {
      action: 'workspace.updated',
      target: { kind: 'workspace', id: tenantId, label: after.name },
      detail: { fields: changedFields(before, profile) },
    });
    return after;
  });
}
