import { insertTurn } from '../src/features/agents/turn/store';
import type { Outcome } from '../src/features/agents/turn/types';
import { withTenant } from '../src/platform/db';
import type { MemberCtx } from './factories';

type Given = {
  conversationId: string;
  outcome?: Outcome;
  agentId?: string;
  agentVersion?: number;
  trialId?: string;
  tookMs?: number;
  credits?: number;
};

/** A turn as if it had been taken. */
export async function aTurn(ctx: MemberCtx, { outcome = 'answered', ...given }: Given): Promise<string> {
  const id = ctx.platform.newId('trn');
  const blank = { provider: 'house', model: '', intent: 'general', sentiment: 0, frustration: 0 };
  await withTenant(ctx, (tx) =>
    insertTurn(tx, {
      ...{ tenantId: ctx.tenantId, id, fromSeq: 1, toSeq: 1, confidence: 0.9, tookMs: 10, outcome },
      ...blank,
      trace: { steps: [], models: [], evidence: [] },
      createdAt: ctx.platform.clock.now(),
      ...given,
    }),
  );
  return id;
}
