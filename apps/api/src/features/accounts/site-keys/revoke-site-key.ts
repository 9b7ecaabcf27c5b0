import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import type { OneSiteKey } from './schemas';
import { lockLiveSiteKey, updateSiteKey } from './store';

export async function revokeSiteKey(ctx: Ctx, { id }: OneSiteKey) {
  const { tenantId } = authorize(ctx, 'site-keys:write');
  await withTenant(ctx, async (tx) => {
    const { name } = await lockLiveSiteKey(tx, { tenantId, id });
    await updateSiteKey(tx, { tenantId, id }, { revokedAt: ctx.platform.clock.now() });
    await record(tx, ctx, { action: 'site-key.revoked', target: { kind: 'site-key', id, label: name } });
  });
  return done;
}
