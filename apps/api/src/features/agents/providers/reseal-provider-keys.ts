import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { listTenantIds } from '../../accounts';
import { keyPlace } from './key-place';
import { holdKeys, setSealed } from './store';

/** Every workspace’s keys with providers, sealed with the newest key. Says how many were not. */
export async function resealProviderKeys(ctx: Ctx): Promise<number> {
  authorizeSystem(ctx);
  const { vault } = ctx.platform;
  let count = 0;
  for (const tenantId of await listTenantIds(ctx)) {
    count += await withTenant({ ...ctx, tenantId }, async (tx) => {
      const old = (await holdKeys(tx, tenantId)).filter(({ sealed }) => vault.needsRotation(sealed));
      for (const { provider, sealed } of old)
        await setSealed(tx, { tenantId, provider }, vault.reseal(sealed, keyPlace(tenantId, provider)));
      return old.length;
    });
  }
  return count;
}
