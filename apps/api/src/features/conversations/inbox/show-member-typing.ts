import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { teamAuthor } from '../messages/speaker';
import { getConversation } from '../store/conversations';

type Typing = { conversationId: string; on: boolean };

/** Shown to the contact, and to members who look at the same conversation. */
export async function showMemberTyping(ctx: Ctx, { conversationId, on }: Typing): Promise<void> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const author = teamAuthor(ctx);
  const { contactId } = await withTenant(ctx, (tx) => getConversation(tx, { tenantId, id: conversationId }));
  const told = [rooms.contact(contactId), rooms.watch(conversationId)];
  const frame = { t: 'typing', conversationId, author, on } as const;
  ctx.platform.live.publish(tenantId, [{ rooms: told, frame }]);
}
