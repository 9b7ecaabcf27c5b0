import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator, withTenant } from '../../../platform/db';
import { discard } from '../../../platform/storage';
import { deleteUnused, keysOf, listTenantIds } from './store';

const dayMs = 24 * 60 * 60 * 1000;
const atOnce = 500;

/** Once a day: what was uploaded and never sent. */
export async function sweepFiles(ctx: Ctx): Promise<{ swept: number }> {
  authorizeSystem(ctx);
  const before = new Date(ctx.platform.clock.now().getTime() - dayMs);
  let swept = 0;
  for (const tenantId of await withOperator(ctx, listTenantIds)) {
    swept += await withTenant({ ...ctx, tenantId }, async (tx) => {
      const files = await deleteUnused(tx, { tenantId, before, limit: atOnce });
      await discard(tx, tenantId, keysOf(files));
      return files.length;
    });
  }
  return { swept };
}
