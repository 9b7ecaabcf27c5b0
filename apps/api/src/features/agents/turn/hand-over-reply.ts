import { askForReach } from '../details/ask-for-reach';
import { expectedWait } from '../escalation/expected-wait';
import { handOverWords } from '../house';
import type { HandOverReason, Reply, TenantCtx, Turn } from './types';

/** Short and honest: that a person comes, and when that is to be expected. */
export async function handOverReply(ctx: TenantCtx, turn: Turn, reason: HandOverReason): Promise<Reply> {
  const { team, remembered, understood } = turn;
  const expected = await expectedWait(ctx, team.settings.handOver.waitMinutes);
  const asks = await askForReach(ctx, turn, { reason, open: expected.open });
  const told = handOverWords({
    ...expected,
    language: remembered.language,
    upset: understood.sentiment.label === 'frustrated' || understood.sentiment.label === 'negative',
  });
  const text = asks === null ? told : `${told}\n\n${asks}`;
  return {
    body: { kind: 'text', text },
    text,
    confidence: 1,
    provider: 'house',
    model: '',
    abstains: false,
    evidence: [],
    handOver: reason,
    asksForReach: asks !== null,
    paid: null,
  };
}
