import type { VisitorCtx } from '../src/features/contacts/visitors/pass';
import { receiveMessage, startConversation } from '../src/features/conversations';
import { giveToAgents } from '../src/features/conversations/answering/give-to-agents';
import { getConversation } from '../src/features/conversations/inbox/get-conversation';
import { reply } from '../src/features/conversations/messages/reply';
import { putTexts } from '../src/features/knowledge/texts/put-texts';
import { PutTexts } from '../src/features/knowledge/texts/schemas';
import { aClientId, aMessage } from './conversations';
import type { MemberCtx } from './factories';
import { aCollection } from './knowledge';
import { aVisitor } from './visitors';

export const words = (text: string) => ({ kind: 'text', text }) as const;

/** What the business knows from now on. */
export async function know(ctx: MemberCtx, texts: Record<string, string>) {
  const { id: collectionId } = await aCollection(ctx);
  const given = Object.entries(texts).map(([title, text]) => ({ title, text }));
  return putTexts(ctx, { collectionId, texts: PutTexts.shape.texts.parse(given) });
}

/** A visitor’s first question, and how they go on. */
export async function ask(ctx: MemberCtx, question: string, by?: VisitorCtx) {
  const visitor = by ?? (await aVisitor(ctx));
  const message = { clientId: aClientId(), body: words(question) };
  const { conversation } = await startConversation(visitor, { clientId: aClientId(), message });
  const conversationId = conversation.id;
  const more = (text: string) => receiveMessage(visitor, aMessage(conversationId, { body: words(text) }));
  return { visitor, conversationId, more };
}

export const memberSays = (ctx: MemberCtx, conversationId: string, text: string) =>
  reply(ctx, { conversationId, body: words(text) });

export const handBack = (ctx: MemberCtx, conversationId: string) => giveToAgents(ctx, { conversationId });

/** How the team sees it. */
export const standing = async (ctx: MemberCtx, conversationId: string) =>
  (await getConversation(ctx, { conversationId })).conversation;
