import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { listTenantIds } from '../../accounts';
import { secretPlace } from './identity-secret';
import { holdIdentitySecret, storeMessenger } from './store';

/** Every business' secret, sealed with the newest key. Says how many were not. */
export async function resealIdentitySecrets(ctx: Ctx): Promise<number> {
  authorizeSystem(ctx);
  const { vault } = ctx.platform;
  let count = 0;
  for (const tenantId of await listTenantIds(ctx)) {
    count += await withTenant({ ...ctx, tenantId }, async (tx) => {
      const sealed = await holdIdentitySecret(tx, tenantId);
      if (!sealed || !vault.needsRotation(sealed)) return 0;
      await storeMessenger(tx, tenantId, { identitySecret: vault.reseal(sealed, secretPlace(tenantId)) });
      return 1;
    });
  }
  return count;
}
