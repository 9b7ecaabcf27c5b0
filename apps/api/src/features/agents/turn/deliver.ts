import type { Claim } from '../../../platform/claims';
import type { Tx } from '../../../platform/db';
import { askToSettle, releaseHoldIn, settleHoldIn } from '../../billing';
import { type Ended, endAnswer, restAnswer, sayAnswer } from '../../conversations';
import { putDraft } from '../approval/put-draft';
import { putAsked } from '../details/ask-for-reach';
import { callOf } from './decide';
import { takeBack } from './model/say-as-it-comes';
import type { Nothing } from './receive';
import { insertTurn, turnInserted } from './store';
import { turnRow } from './turn-row';
import type { Approval, Known, Left, Outcome, Paid, Received, Reply, TenantCtx, Turn } from './types';

type Result = { turn: Turn; reply: Reply; approval: Approval };

/** What was worked out is said, paid for and recorded in one transaction, or none of it is. */
export async function deliver(ctx: TenantCtx, claim: Claim, result: Result): Promise<Date | null> {
  const said = await sayAtOnce(ctx, claim, result);
  const { next } = said ?? (await endWith(ctx, claim, result));
  claim.settled();
  return next;
}

/** What nearly all come to: words that may be said, and nothing else. Null where it is more, or came too late. */
async function sayAtOnce(ctx: TenantCtx, claim: Claim, { turn, reply, approval }: Result) {
  const { body, paid, handOver, asksForReach } = reply;
  if (approval.kind !== 'say' || handOver || asksForReach) return null;
  const outcome = outcomeOf({ turn, reply, approval }, { overtaken: false });
  const recorded = turnInserted(turnRow(ctx, turn, { reply, outcome }));
  return sayAnswer(ctx, { ...placeOf(claim, turn), body }, (messageId) => {
    const settling = paid?.holdId && settlementOf(turn, { ...paid, holdId: paid.holdId }, messageId);
    return settling ? [askToSettle(ctx, settling), recorded] : [recorded];
  });
}

async function endWith(ctx: TenantCtx, claim: Claim, result: Result): Promise<Ended> {
  const { turn, reply, approval } = result;
  const isDraft = approval.kind === 'draft';
  const end = {
    ...placeOf(claim, turn),
    body: isDraft ? null : reply.body,
    handOver: handOverOf(turn, reply),
  };
  const ended = await endAnswer(ctx, end, async (tx, happened) => {
    const outcome = outcomeOf(result, happened);
    if (isDraft && !happened.overtaken) await putDraft(tx, ctx, { turn, reply, as: approval.as });
    if (reply.asksForReach && !happened.overtaken) await putAsked(tx, ctx, turn);
    await pay(tx, ctx, { ...result, happened });
    await insertTurn(tx, turnRow(ctx, turn, { reply, outcome }));
  });
  if (ended.overtaken) takeBack(ctx, turn);
  return ended;
}

/** Nobody answers here by itself: it is the team’s from now on. Who asks for a person has called one. */
export async function leave(ctx: TenantCtx, claim: Claim, left: Left): Promise<null> {
  const call = callOf(left.understood);
  const queue = left.team.settings.handOver.queue || null;
  const end = {
    ...placeOf(claim, left),
    body: null,
    handOver: call && { ...call, queue },
    release: !call,
    record: [turnInserted(turnRow(ctx, left, { reply: null, outcome: 'left', called: call?.reason }))],
  };
  await endAnswer(ctx, end);
  claim.settled();
  return null;
}

/** Unsaid, because nobody wants to hear it any more; what was written meanwhile is next. */
export async function breakOff(ctx: TenantCtx, claim: Claim, known: Known): Promise<Date | null> {
  const record = [turnInserted(turnRow(ctx, known, { reply: null, outcome: 'stopped' }))];
  const end = { ...placeOf(claim, known), body: null, handOver: null, record };
  const { next } = await endAnswer(ctx, end);
  claim.settled();
  return next;
}

/** Nothing is said, because nothing was asked. */
export async function rest(ctx: TenantCtx, claim: Claim, { seenSeq }: Nothing): Promise<Date | null> {
  const next = await restAnswer(ctx, { conversationId: claim.id, token: claim.token, seenSeq });
  claim.settled();
  return next;
}

function placeOf({ id, token }: Claim, { id: turnId, asked }: Pick<Received, 'id' | 'asked'>) {
  return { conversationId: id, token, turnId, upToSeq: asked.at(-1)?.seq ?? 0 };
}

function handOverOf({ decision, team }: Turn, { handOver }: Reply) {
  if (!handOver) return null;
  const priority = decision.kind === 'hand-over' ? decision.priority : 'normal';
  return { reason: handOver, queue: team.settings.handOver.queue || null, priority };
}

function outcomeOf({ reply, approval }: Result, { overtaken }: Pick<Ended, 'overtaken'>): Outcome {
  if (overtaken) return 'overtaken';
  if (reply.handOver) return 'handed-over';
  if (approval.kind === 'draft') return 'drafted';
  return reply.abstains ? 'abstained' : 'answered';
}

/** What nobody heard costs nothing. */
async function pay(
  tx: Tx,
  ctx: TenantCtx,
  { turn, reply: { paid }, happened }: Result & { happened: Ended },
) {
  const { message, overtaken } = happened;
  if (!paid?.holdId) return;
  const { holdId } = paid;
  if (overtaken) await releaseHoldIn(tx, ctx, { holdId, reason: 'Given back: a person answered meanwhile' });
  else await settleHoldIn(tx, ctx, settlementOf(turn, { ...paid, holdId }, message?.id));
}

function settlementOf(
  { scene, chosen }: Turn,
  { holdId, amount, tokens, link, priceId }: Paid & { holdId: string },
  messageId?: string,
) {
  const { conversationId } = scene;
  const about = { ...link, conversationId, agentId: chosen.agent.id, quantity: 1 };
  const details = { ...about, ...(messageId && { messageId }), ...(priceId && { priceId }) };
  return { holdId, amount, details, tokens };
}
