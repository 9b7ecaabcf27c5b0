import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { record } from '../audit/record';
import type { UpdateSiteKey } from './schemas';
import * as store from './store';

export async function updateSiteKey(ctx: Ctx, { id, name, origins }: UpdateSiteKey) {
  const { tenantId } = authorize(ctx, 'site-keys:write');
  return withTenant(ctx, async (tx) => {
    const before = await store.lockLiveSiteKey(tx, { tenantId, id });
    const after = await store.updateSiteKey(tx, { tenantId, id }, { name, origins });
    await record(tx, ctx, {
      action: 'site-key.updated',
      target: { kind: 'site-key', id, label: name },
      detail: { from: before.origins, to: origins },
    });
    return after;
  });
}
