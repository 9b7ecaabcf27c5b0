import type { RequestFrame, Results } from '@parley/shared/live';
import { authorizeVisitorDeed } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { cleanText } from '../messages/clean-body';
import { takeStep } from '../messages/take-step';
import { tell } from '../messages/tell';
import { toConversationView, toMessages } from '../messages/views';
import { getConversation, updateConversation } from '../store/conversations';
import { lockOwn } from './own-conversation';

type RateConversation = Omit<Extract<RequestFrame, { t: 'conversation-rate' }>, 't' | 'id'>;

/** How satisfied the contact is. They may think again; the thread tells each change of mind. */
export async function rateConversation(
  ctx: Ctx,
  { conversationId, score, comment }: RateConversation,
): Promise<Results['conversation-rate']> {
  const visitor = authorizeVisitorDeed(ctx);
  const inTenant = { ...ctx, tenantId: visitor.tenantId };
  const words = comment ? cleanText(comment) : '';
  return withTenant(ctx, async (tx) => {
    const row = await lockOwn(tx, visitor, conversationId);
    const rating = { ratingScore: score, ratingComment: words || row.ratingComment };
    if (rating.ratingScore === row.ratingScore && rating.ratingComment === row.ratingComment)
      return { conversation: toConversationView(row) };
    const key = { tenantId: visitor.tenantId, id: row.id };
    await updateConversation(tx, key, { ...rating, ratedAt: ctx.platform.clock.now() });
    const step = { event: score === row.ratingScore ? null : ('rated' as const), change: {} };
    const { told } = await takeStep(tx, inTenant, { row, step, text: String(score) });
    const rated = await getConversation(tx, key);
    tell(tx, inTenant, { row: rated, messages: await toMessages(tx, inTenant, told) });
    return { conversation: toConversationView(rated) };
  });
}
