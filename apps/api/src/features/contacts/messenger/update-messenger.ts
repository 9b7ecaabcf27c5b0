import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { record } from '../../accounts';
import { toView } from './get-messenger';
import { type Messenger, readMessenger } from './read-messenger';
import type { MessengerView, UpdateMessenger } from './schemas';
import { lockMessenger, storeMessenger } from './store';

export async function updateMessenger(ctx: Ctx, input: UpdateMessenger): Promise<MessengerView> {
  const { tenantId } = authorize(ctx, 'messenger:write');
  return withTenant(ctx, async (tx) => toView(await changeMessenger(tx, { ...ctx, tenantId }, input)));
}

/** For a transaction that is inside the tenant already. */
export async function changeMessenger(
  tx: Tx,
  ctx: Ctx & { tenantId: string },
  { identityRequired, hours, ...given }: UpdateMessenger,
): Promise<Messenger> {
  const { tenantId } = ctx;
  const before = await lockMessenger(tx, tenantId, ctx.platform.clock.now());
  await storeMessenger(tx, tenantId, {
    settings: { ...(before.settings as object), ...given },
    identityRequired,
    hours,
  });
  await record(tx, ctx, {
    action: 'messenger.updated',
    target: { kind: 'messenger', id: tenantId },
    detail: {
      fields: Object.keys({
        ...given,
        ...(hours !== undefined && { hours }),
        ...(identityRequired !== undefined && { identityRequired }),
      }),
    },
  });
  return readMessenger(tx);
}
