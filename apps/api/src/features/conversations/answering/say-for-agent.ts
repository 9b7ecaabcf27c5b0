import type { Message, TeamBody } from '@parley/shared/message';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { checkBody } from '../messages/check-body';
import { sayAtOnce } from '../messages/say';
import { sayAsAgent } from '../store/append';
import { lockConversation } from '../store/conversations';

export type SayForAgent = {
  conversationId: string;
  agent: { id: string; name: string };
  /** Names the answer for good: said twice, it is said once. */
  turnId: string;
  body: TeamBody;
};

/** What an agent would say, allowed by a person: the agent says it, and the conversation stays with agents. */
export async function sayForAgentIn(tx: Tx, ctx: Ctx, approved: SayForAgent): Promise<Message> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const inTenant = { ...ctx, tenantId };
  const { conversationId, agent, turnId, body } = approved;
  const row = await lockConversation(tx, { tenantId, id: conversationId });
  if (row.status === 'closed') throw new Conflict('This conversation is closed.');
  if (row.answeredBy !== 'agents')
    throw new Conflict('A person has this conversation: say it yourself, or give it back to agents first.');
  const checked = await checkBody(tx, { ctx: inTenant, conversationId, body, owns: () => true });
  const author = { kind: 'agent', ...agent } as const;
  const line = { conversationId, clientId: turnId, author, checked };
  const said = await sayAtOnce(tx, inTenant, { ...line, store: sayAsAgent });
  if (!said) throw new Conflict('This has been said already.');
  return said.message;
}
