import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { discard } from '../../../platform/storage';
import { record } from '../../accounts';
import { deleteFilesOf } from '../files/store';
import type { OneConversation } from '../messages/schemas';
import { deleteConversation, lockConversation } from '../store/conversations';

/** For good, with its messages, notes and files. */
export async function removeConversation(ctx: Ctx, { conversationId: id }: OneConversation) {
  const { tenantId } = authorize(ctx, 'workspace:write');
  await withTenant(ctx, async (tx) => {
    const row = await lockConversation(tx, { tenantId, id });
    const files = await deleteFilesOf(tx, { tenantId, conversationId: id });
    await deleteConversation(tx, { tenantId, id });
    const keys = files.flatMap(({ key, thumbKey }) => (thumbKey ? [key, thumbKey] : [key]));
    await discard(tx, tenantId, keys);
    const target = { kind: 'conversation', id, label: row.contactName ?? '' };
    await record(tx, ctx, { action: 'conversation.removed', target, detail: { messages: row.lastSeq } });
  });
  return done;
}
