import type { ConversationView } from '@parley/shared/live';
import type { Message } from '@parley/shared/message';

/** The list with this conversation as it is now; one with something new comes first. */
export function place(
  items: readonly ConversationView[],
  incoming: ConversationView,
): readonly ConversationView[] {
  const before = items.find(({ id }) => id === incoming.id);
  const conversation = before ? withRead(incoming, before.contactReadSeq) : incoming;
  if (before && conversation.lastSeq <= before.lastSeq) {
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

/** The conversation as it will be said to be once the server says so. */
export function previewOf(conversation: ConversationView, messages: readonly Message[]): ConversationView {
  const news = messages.filter(({ seq }) => seq > conversation.lastSeq);
  const last = news.at(-1);
  if (!last) return conversation;
  const others = news.filter(({ author }) => author.kind === 'member' || author.kind === 'agent');
  return {
    ...conversation,
    lastSeq: last.seq,
    lastMessage: { text: textOf(last), author: last.author, createdAt: last.createdAt },
    unread: conversation.unread + others.length,
  };
}

export const unreadOf = (items: readonly ConversationView[]) =>
  items.reduce((sum, { unread }) => sum + unread, 0);

function textOf({ body }: Message): string {
  if ('text' in body && body.text) return body.text;
  if ('caption' in body && body.caption) return body.caption;
  return 'file' in body ? body.file.name : '';
}
