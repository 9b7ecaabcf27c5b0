import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { settleUnanswered } from './store';

type RestAnswer = {
  conversationId: string;
  token: string;
  /** The contact’s last word that was known when there was nothing to answer. */
  seenSeq: number;
};

/** There was nothing to answer: the lease is given up. What came at that very moment is due at once. */
export async function restAnswer(ctx: Ctx, rest: RestAnswer): Promise<Date | null> {
  const { tenantId } = authorize(ctx, 'conversations:write');
  return settleUnanswered({ ...ctx, tenantId }, { ...rest, now: ctx.platform.clock.now() });
}
