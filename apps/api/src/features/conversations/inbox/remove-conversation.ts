import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import { discardFiles } from '../files/discard-files';
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
    if (keys.length > 0) await enqueue(tx, discardFiles, { keys }, { tenantId });
    const target = { kind: 'conversation', id, label: row.contactName ?? '' };
    await record(tx, ctx, { action: 'conversation.removed', target, detail: { messages: row.lastSeq } });
  });
  return done;
}
