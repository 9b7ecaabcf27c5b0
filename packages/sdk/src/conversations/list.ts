import type { ConversationView } from '@parley/shared/live';

/** The list with this conversation as it is now. One with something new comes first; what is told late changes nothing. */
export function place(
  items: readonly ConversationView[],
  incoming: ConversationView,
): readonly ConversationView[] {
  const before = items.find(({ id }) => id === incoming.id);
  if (incoming.lastSeq < (before?.lastSeq ?? 0)) return items;
  const conversation = withRead(incoming, before?.contactReadSeq ?? 0);
  if (conversation.lastSeq === before?.lastSeq) {
    return items.map((item) => (item === before ? conversation : item));
  }
  return [conversation, ...items.filter((item) => item !== before)];
}

/** Read at least so far, whatever the server has heard of it yet. */
export function withRead(conversation: ConversationView, seq: number): ConversationView {
  if (seq <= conversation.contactReadSeq) return conversation;
  const unread = Math.min(conversation.unread, Math.max(0, conversation.lastSeq - seq));
  return { ...conversation, contactReadSeq: seq, unread };
}
