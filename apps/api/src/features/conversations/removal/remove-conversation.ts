import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { discard } from '../../../platform/storage';
import { record } from '../../accounts';
import { deleteFilesOf, keysOf } from '../files/store';
import type { OneConversation } from '../messages/schemas';
import { deleteConversation, lockConversation } from '../store/conversations';
import { tellRemoved } from './tell-removed';

/** For good, with its messages, notes and files. */
export async function removeConversation(ctx: Ctx, { conversationId: id }: OneConversation) {
  const { tenantId } = authorize(ctx, 'workspace:write');
  await withTenant(ctx, async (tx) => {
    const row = await lockConversation(tx, { tenantId, id });
    const files = await deleteFilesOf(tx, { tenantId, conversationId: id });
    await deleteConversation(tx, { tenantId, id });
    await discard(tx, tenantId, keysOf(files));
    const target = { kind: 'conversation', id, label: row.contactName ?? '' };
    await record(tx, ctx, { action: 'conversation.removed', target, detail: { messages: row.lastSeq } });
    tellRemoved(tx, { ...ctx, tenantId }, { conversationId: id, contactId: row.contactId });
  });
  return done;
}
