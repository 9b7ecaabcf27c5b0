import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import type { OneContact } from './schemas';
import { lockLiveContact, updateContact } from './store';
import { callBack } from './tell-contact';

/** Their sessions are refused from now on; what was said stays. */
export async function blockContact(ctx: Ctx, contact: OneContact) {
  return setBlocked(ctx, contact, true);
}

export async function unblockContact(ctx: Ctx, contact: OneContact) {
  return setBlocked(ctx, contact, false);
}

async function setBlocked(ctx: Ctx, { id }: OneContact, blocked: boolean) {
  const { tenantId } = authorize(ctx, 'contacts:write');
  await withTenant(ctx, async (tx) => {
    const { blockedAt } = await lockLiveContact(tx, { tenantId, id });
    if ((blockedAt !== null) === blocked) return;
    await updateContact(tx, { tenantId, id }, { blockedAt: blocked ? ctx.platform.clock.now() : null });
    if (blocked) callBack(tx, ctx, { tenantId, id });
    const action = blocked ? 'contact.blocked' : 'contact.unblocked';
    await record(tx, ctx, { action, target: { kind: 'contact', id } });
  });
  return done;
}
