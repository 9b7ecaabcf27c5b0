import { encryptedAnew } from '../../../platform/auth';
import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withIdentity } from '../../../platform/db';
import * as store from './store';

/** Everybody's authenticator secret and backup codes, encrypted with the current secret. Says how many were not. */
export async function resealSecondFactors(ctx: Ctx): Promise<number> {
  authorizeSystem(ctx);
  const { secretConfig } = await ctx.platform.auth.$context;
  let count = 0;
  for (const id of await withIdentity(ctx, store.listSecondFactorIds)) {
    count += await withIdentity(ctx, async (tx) => {
      const held = await store.holdSecondFactor(tx, id);
      if (!held) return 0;
      const secret = await encryptedAnew(held.secret, secretConfig);
      const backupCodes = await encryptedAnew(held.backupCodes, secretConfig);
      if (!secret && !backupCodes) return 0;
      await store.storeSecondFactor(tx, id, {
        secret: secret ?? held.secret,
        backupCodes: backupCodes ?? held.backupCodes,
      });
      return 1;
    });
  }
  return count;
}
