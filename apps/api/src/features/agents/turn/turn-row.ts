import type { TurnRow } from './store';
import type { Trace, TraceStep } from './trace';
import type { HandOverReason, Left, Outcome, Place, Reply, TenantCtx } from './types';

type Came = {
  reply: Reply | null;
  outcome: Outcome;
  /** Why a person was called without a word of an agent. */
  called?: HandOverReason | undefined;
};

/** A turn as it is kept: what can be counted in columns, the rest as its trace. */
export function turnRow(ctx: TenantCtx, turn: Left, came: Came): TurnRow {
  const { reply, outcome } = came;
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
    trialId: chosen?.trialId ?? null,
    provider: reply?.provider ?? '',
    model: reply?.model ?? '',
    intent: understood.intent.name,
    sentiment: understood.sentiment.score,
    frustration: understood.sentiment.frustration,
    confidence: reply?.confidence ?? 0,
    abstains: reply?.abstains ?? false,
    credits: outcome === 'overtaken' ? 0 : (reply?.paid?.amount ?? 0),
    trace: {
      steps: [...trace.steps, ...endingOf(trace, came)],
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
function endingOf(trace: Trace, { reply, outcome, called }: Came): TraceStep[] {
  const decided = { outcome, ...(called && { handOver: called }) };
  const delivered: TraceStep = { step: 'deliver', decided, ms: trace.sinceMs };
  if (!reply?.paid || outcome === 'overtaken') return [delivered];
  const { amount, payer } = reply.paid;
  return [delivered, { step: 'account', decided: { payer, credits: amount }, credits: amount, ms: 0 }];
}

/** By which whoever asks why is led there. */
const leadingTo = ({ documentId, chunkId }: Place) => ({ documentId, chunkId });
