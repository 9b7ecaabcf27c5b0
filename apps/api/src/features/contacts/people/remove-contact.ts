import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import type { OneContact } from './schemas';
import { deleteContact, lockLiveContact } from './store';
import { callBack } from './tell-contact';

/** For good, with every conversation: the person asked to be forgotten. */
export async function removeContact(ctx: Ctx, { id }: OneContact) {
  const { tenantId } = authorize(ctx, 'workspace:write');
  await withTenant(ctx, async (tx) => {
    await lockLiveContact(tx, { tenantId, id });
    await deleteContact(tx, { tenantId, id });
    callBack(tx, ctx, { tenantId, id });
    await record(tx, ctx, { action: 'contact.removed', target: { kind: 'contact', id } });
  });
  return done;
}
