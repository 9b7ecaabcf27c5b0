import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import type { UpdateMessenger } from './schemas';
import { findMessenger, lockMessenger, storeMessenger } from './store';

/** How a demo business begins. What its people have changed since stays as it is. */
export async function seedMessenger(
  ctx: Ctx & { tenantId: string },
  { hours, ...settings }: UpdateMessenger,
): Promise<void> {
  authorizeSystem(ctx);
  await withTenant(ctx, async (tx) => {
    if (await findMessenger(tx)) return;
    await lockMessenger(tx, ctx.tenantId, ctx.platform.clock.now());
    await storeMessenger(tx, ctx.tenantId, { settings, hours });
  });
}
