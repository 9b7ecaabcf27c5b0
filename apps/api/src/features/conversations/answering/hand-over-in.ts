import type { TeamBody } from '@parley/shared/message';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { checkBody } from '../messages/check-body';
import { sayAtOnce } from '../messages/say';
import { teamAuthor } from '../messages/speaker';
import { sayAsAgent } from '../store/append';
import { lockConversation } from '../store/conversations';
import { callPerson, type HandOver } from './end-answer';

export type HandOverIn = {
  conversationId: string;
  /** Names what is said for good. */
  clientId: string;
  /** What its contact is told. */
  body: TeamBody;
  handOver: HandOver;
};

/** A person is called outside any turn, by the agent that speaks. False where agents do not answer any more. */
export async function handOverIn(tx: Tx, ctx: Ctx, given: HandOverIn): Promise<boolean> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const inTenant = { ...ctx, tenantId };
  const { conversationId, clientId, body, handOver } = given;
  const row = await lockConversation(tx, { tenantId, id: conversationId });
  if (row.answeredBy !== 'agents' || row.status === 'closed') return false;
  const checked = await checkBody(tx, { ctx: inTenant, conversationId, body, owns: () => true });
  const line = { conversationId, clientId, author: teamAuthor(ctx), checked };
  await sayAtOnce(tx, inTenant, { ...line, store: sayAsAgent });
  await callPerson(tx, inTenant, { id: conversationId, ...handOver });
  return true;
}
