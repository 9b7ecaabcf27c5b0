import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { discard } from '../../../platform/storage';
import { eraseContact, holdContact, type OneContact } from '../../contacts';
import { deleteFilesOfContact, keysOf } from '../files/store';
import { tellRemoved } from './tell-removed';

/** For good, with every conversation and every file: the person asked to be forgotten. */
export async function removeContact(ctx: Ctx, { id }: OneContact) {
  const { tenantId } = authorize(ctx, 'workspace:write');
  await withTenant(ctx, async (tx) => {
    await holdContact(tx, { tenantId, id });
    const files = await deleteFilesOfContact(tx, { tenantId, contactId: id });
    await eraseContact(tx, ctx, { tenantId, id });
    await discard(tx, tenantId, keysOf(files));
    tellRemoved(tx, { ...ctx, tenantId }, { conversationId: null, contactId: id });
  });
  return done;
}
