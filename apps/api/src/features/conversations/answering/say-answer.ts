import type { Message } from '@parley/shared/message';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { askTenantIf, type Question } from '../../../platform/db';
import { checkPlainBody } from '../messages/check-body';
import { messageOf, sayingOf } from '../messages/say';
import { teamAuthor } from '../messages/speaker';
import { tellNow } from '../messages/tell';
import { sayingAsAgent } from '../store/append';
import { stateOnceLocked } from '../store/conversations';
import type { EndAnswer } from './end-answer';
import { settlementOf } from './store';

export type SayAnswer = Pick<EndAnswer, 'conversationId' | 'token' | 'upToSeq' | 'turnId'> & {
  body: NonNullable<EndAnswer['body']>;
};

/**
 * What nearly every turn comes to, without a transaction to be in: said and settled, with what else is to be stored,
 * each of which may demand that it was. Null where it cannot simply be said, and then nothing has happened.
 */
export async function sayAnswer(
  ctx: Ctx,
  { conversationId, token, upToSeq, turnId, body }: SayAnswer,
  also: (messageId: string) => readonly Question<boolean>[],
): Promise<{ message: Message; next: Date | null } | null> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const inTenant = { ...ctx, tenantId };
  const checked = checkPlainBody(body);
  if (!checked) return null;
  const line = { conversationId, clientId: turnId, author: teamAuthor(ctx), checked };
  const saying = sayingOf(inTenant, line);
  const questions = [
    stateOnceLocked({ tenantId, id: conversationId }),
    settlementOf({ tenantId, conversationId, token, upToSeq, now: saying.now }),
    sayingAsAgent(saying),
    ...also(saying.id),
  ] as const;
  const answers = await askTenantIf(inTenant, ...questions);
  if (!answers) return null;
  const [, settled, row] = answers;
  if (!settled || !row) throw new Error('An answer that was stored was not said.');
  const message = messageOf(saying, row, line);
  tellNow(inTenant, { row, messages: [message] });
  return { message, next: settled.dueAt };
}
