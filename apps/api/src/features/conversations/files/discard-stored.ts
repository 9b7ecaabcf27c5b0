import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';

/** What was deleted from the tables goes from the store too; what is gone already is fine. */
export async function discardStored(ctx: Ctx, keys: readonly string[]): Promise<void> {
  authorizeSystem(ctx);
  for (const key of keys) await ctx.platform.storage.delete(key);
}
