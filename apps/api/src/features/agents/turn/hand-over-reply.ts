import { expectedWait } from '../escalation/expected-wait';
import { handOverWords } from '../house';
import type { HandOverReason, Reply, TenantCtx, Turn } from './types';

/** Short and honest: that a person comes, and when that is to be expected. */
export async function handOverReply(ctx: TenantCtx, turn: Turn, reason: HandOverReason): Promise<Reply> {
  const { team, remembered, understood } = turn;
  const expected = await expectedWait(ctx, team.settings.handOver.waitMinutes);
  const text = handOverWords({
    ...expected,
    language: remembered.language,
    upset: understood.sentiment.label === 'frustrated' || understood.sentiment.label === 'negative',
  });
  return {
    body: { kind: 'text', text },
    text,
    confidence: 1,
    provider: 'house',
    model: '',
    abstains: false,
    evidence: [],
    handOver: reason,
    paid: null,
  };
}
