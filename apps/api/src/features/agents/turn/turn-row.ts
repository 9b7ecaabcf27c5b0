import type { TurnRow } from './store';
import type { Trace, TraceStep } from './trace';
import type { Chosen, Known, Outcome, Place, Reply, TenantCtx } from './types';

/** As far as it came: what no agent takes is left before anything is decided. */
type Begun = Pick<Known, 'id' | 'scene' | 'asked' | 'understood' | 'trace' | 'startedAt'> & {
  chosen: Chosen | null;
};
type Came = { reply: Reply | null; outcome: Outcome };

/** A turn as it is kept: what can be counted in columns, the rest as its trace. */
export function turnRow(ctx: TenantCtx, turn: Begun, { reply, outcome }: Came): TurnRow {
  const { scene, asked, understood, chosen, trace, startedAt } = turn;
  return {
    tenantId: ctx.tenantId,
    id: turn.id,
    conversationId: scene.conversationId,
    fromSeq: asked[0]?.seq ?? 0,
    toSeq: asked.at(-1)?.seq ?? 0,
    replySeq: null,
    outcome,
    agentId: chosen?.agent.id ?? null,
    agentVersion: chosen?.version ?? null,
    trialId: outcome === 'left' ? null : (chosen?.trialId ?? null),
    provider: reply?.provider ?? '',
    model: reply?.model ?? '',
    intent: understood.intent.name,
    sentiment: understood.sentiment.score,
    frustration: understood.sentiment.frustration,
    confidence: reply?.confidence ?? 0,
    credits: outcome === 'overtaken' ? 0 : (reply?.paid?.amount ?? 0),
    trace: {
      steps: [...trace.steps, ...endingOf(trace, { reply, outcome })],
      models: trace.models,
      evidence:
        reply?.evidence.map(({ place, ...one }) => ({ ...one, ...(place && { place: leadingTo(place) }) })) ??
        [],
    },
    tookMs: Math.round(performance.now() - startedAt),
    createdAt: ctx.platform.clock.now(),
  };
}

/** What is written down in the transaction that does it. */
function endingOf(trace: Trace, { reply, outcome }: Came): TraceStep[] {
  const delivered: TraceStep = { step: 'deliver', decided: { outcome }, ms: trace.sinceMs };
  if (!reply?.paid || outcome === 'overtaken') return [delivered];
  const { amount, payer } = reply.paid;
  return [delivered, { step: 'account', decided: { payer, credits: amount }, credits: amount, ms: 0 }];
}

/** By which whoever asks why is led there. */
const leadingTo = ({ documentId, chunkId }: Place) => ({ documentId, chunkId });
