import type { VisitorBody } from '@parley/shared/message';
import type { VisitorCtx } from '../src/features/contacts/visitors/pass';
import { receiveMessage } from '../src/features/conversations/visitor/receive-message';
import { startConversation } from '../src/features/conversations/visitor/start-conversation';
import { randomLetters } from '../src/platform/ids';
import type { MemberCtx } from './factories';
import { aVisitor } from './visitors';

export const aClientId = () => randomLetters(20);

/** What a visitor sends, as if typed just now. */
export function aMessage(conversationId: string, overrides: { clientId?: string; body?: VisitorBody } = {}) {
  const body: VisitorBody = { kind: 'text', text: 'Is breakfast included?' };
  return { conversationId, clientId: aClientId(), body, ...overrides };
}

type Started = { visitor: VisitorCtx; conversationId: string };

/** A conversation that its visitor began, and so many messages in it. */
export async function aConversation(
  owner: MemberCtx,
  given: { visitor?: VisitorCtx; messages?: number } = {},
): Promise<Started> {
  const visitor = given.visitor ?? (await aVisitor(owner));
  const { conversation } = await startConversation(visitor, { clientId: aClientId() });
  for (let count = 0; count < (given.messages ?? 1); count += 1) {
    await receiveMessage(visitor, aMessage(conversation.id));
  }
  return { visitor, conversationId: conversation.id };
}
