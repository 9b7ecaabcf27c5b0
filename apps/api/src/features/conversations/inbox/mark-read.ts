import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { readUpTo } from '../messages/domain';
import { tell } from '../messages/tell';
import { toInboxConversation } from '../messages/views';
import { lockConversation } from '../store/conversations';
import { setReadMarker } from '../store/read-markers';
import type { MarkRead } from './schemas';

/** The team reads as one: what one has read, nobody has to. */
export async function markRead(ctx: Ctx, { conversationId, seq }: MarkRead) {
  const { tenantId } = authorize(ctx, 'conversations:write');
  return withTenant(ctx, async (tx) => {
    const row = await lockConversation(tx, { tenantId, id: conversationId });
    const { teamReadSeq: readSeq, teamUnread: unread, lastSeq } = row;
    const reached = readUpTo({ readSeq, unread, lastSeq }, seq);
    if (reached === null) return { conversation: toInboxConversation(row) };
    const read = await setReadMarker(tx, row, { tenantId, by: 'team', seq: reached });
    tell(tx, { ...ctx, tenantId }, { row: read });
    return { conversation: toInboxConversation(read) };
  });
}
