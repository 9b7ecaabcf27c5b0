import { teamView } from '../../contacts';
import { handOverWords } from '../house';
import type { HandOverReason, Reply, TenantCtx, Turn } from './types';

/** Short and honest: that a person comes, and when that is to be expected. */
export async function handOverReply(ctx: TenantCtx, turn: Turn, reason: HandOverReason): Promise<Reply> {
  const { team, remembered, understood } = turn;
  const { open, opensAt } = await teamView(ctx);
  const text = handOverWords({
    language: remembered.language,
    open,
    opensAt: opensAt === null ? null : new Date(opensAt),
    timeZone: team.timeZone,
    waitMinutes: team.settings.handOver.waitMinutes,
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
