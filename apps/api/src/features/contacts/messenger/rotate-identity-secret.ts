import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { randomLetters } from '../../../platform/ids';
import { record } from '../../accounts';
import { secretPlace } from './identity-secret';
import { lockMessenger, storeMessenger } from './store';

/** What the business signs its users' tokens with. The one before is worth nothing from here on. */
export async function rotateIdentitySecret(ctx: Ctx): Promise<{ secret: string }> {
  const { tenantId } = authorize(ctx, 'messenger:write');
  const { vault, clock } = ctx.platform;
  const secret = `ids_${randomLetters(48)}`;
  await withTenant(ctx, async (tx) => {
    await lockMessenger(tx, tenantId, clock.now());
    await storeMessenger(tx, tenantId, { identitySecret: vault.seal(secret, secretPlace(tenantId)) });
    await record(tx, ctx, {
      action: 'messenger.identity-secret-rotated',
      target: { kind: 'messenger', id: tenantId },
    });
  });
  return { secret };
}
