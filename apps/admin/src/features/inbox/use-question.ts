import { useMessages } from './use-thread';

const longest = 400;

/** What the visitor asked last. */
export function useQuestion(conversationId: string): string {
  const { messages } = useMessages(conversationId);
  const last = messages?.findLast(({ author, body }) => author.kind === 'contact' && body.kind === 'text');
  return last?.body.kind === 'text' ? last.body.text.slice(0, longest) : '';
}
