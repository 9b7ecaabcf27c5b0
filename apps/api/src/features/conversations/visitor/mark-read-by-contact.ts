import { authorizeVisitor } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { readUpTo } from '../messages/domain';
import { tell } from '../messages/tell';
import { setReadMarker } from '../store/read-markers';
import { lockOwn } from './own-conversation';

type MarkRead = { conversationId: string; seq: number };

/** What comes late changes nothing. */
export async function markReadByContact(ctx: Ctx, { conversationId, seq }: MarkRead): Promise<void> {
  const visitor = authorizeVisitor(ctx);
  const { tenantId } = visitor;
  await withTenant(ctx, async (tx) => {
    const row = await lockOwn(tx, visitor, conversationId);
    const { contactReadSeq: readSeq, contactUnread: unread, lastSeq } = row;
    const reached = readUpTo({ readSeq, unread, lastSeq }, seq);
    if (reached === null) return;
    const read = await setReadMarker(tx, row, { tenantId, by: 'contact', seq: reached });
    tell(tx, { ...ctx, tenantId }, { row: read });
  });
}
