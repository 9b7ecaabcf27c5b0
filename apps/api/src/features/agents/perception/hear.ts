import { DomainError } from '../../../platform/errors';
import { ModelFailed, type ModelLink } from '../../../platform/models';
import { releaseHoldIn, settleHoldIn } from '../../billing';
import { type Attachment, keepReading } from '../../conversations';
import type { Received, TenantCtx } from '../turn/types';
import { type Funds, fund, giveBack, type Listening, meter, settlementOf } from './minutes';
import type { Unheard } from './types';

const longestMs = 10 * 60_000;
const measureMs = 20_000;
/** For one provider; a visitor waits. */
const patienceMs = 30_000;

export type Heard = { text: string; link: ModelLink; minutes: number; credits: number };
type Recording = { file: Attachment; messageId: string };
type Means = { links: ModelLink[]; signal: AbortSignal };

/** The words of one recording, kept and paid for together; or why there are none, for nothing. */
export async function hear(
  ctx: TenantCtx,
  received: Received,
  { file, messageId, links, signal }: Recording & Means,
): Promise<Heard | Unheard> {
  if (links.length === 0) return 'nobody-listens';
  const ms = await lengthOf(ctx, file, signal);
  if (ms === null) return 'unsupported';
  if (ms > longestMs) return 'too-long';
  const { id, scene } = received;
  const listening = { id, scene, fileId: file.id, messageId, minutes: Math.ceil(ms / 60_000) };
  const funds = await fund(ctx, listening, links);
  if ('refused' in funds) return funds.refused;
  const said = await firstOf(ctx, received, { file, links: funds.links, signal }).catch(
    async (error: unknown) => {
      await giveBack(ctx, funds);
      throw error;
    },
  );
  if (typeof said === 'string') {
    await giveBack(ctx, funds);
    return said;
  }
  return keep(ctx, { listening, funds, ...said });
}

/** By the recording itself; null where that cannot be told. */
async function lengthOf(ctx: TenantCtx, file: Attachment, signal: AbortSignal): Promise<number | null> {
  const input = async () => ({ bytes: (await file.read()) ?? new ArrayBuffer(0) });
  try {
    const options = { timeoutMs: measureMs, owner: ctx.tenantId, signal };
    return (await ctx.platform.workshop.run('measure-sound', input, options)).ms;
  } catch (error) {
    if (DomainError.isInstance(error) || signal.aborted) return null;
    throw error;
  }
}

/** The links in order until one of them has written it down. */
async function firstOf(
  ctx: TenantCtx,
  { trace }: Received,
  { file, links, signal }: Pick<Recording, 'file'> & Means,
): Promise<{ text: string; link: ModelLink } | Unheard> {
  const bytes = async () => new Uint8Array((await file.read()) ?? new ArrayBuffer(0));
  let why: Unheard = 'nobody-listens';
  for (const link of links) {
    const began = performance.now();
    const call = { ...link, signal, totalMs: patienceMs };
    const outcome = await ctx.platform.models
      .transcribe(call, { bytes, type: file.mediaType })
      .catch((error: unknown) => failureOf(error, signal));
    const isText = typeof outcome !== 'string';
    const tookMs = Math.round(performance.now() - began);
    const { provider, model } = link;
    const ended = outcomeOf(isText ? null : outcome);
    trace.attempts([
      { provider, model, tookMs, firstTokenMs: null, usage: null, cost: null, outcome: ended },
    ]);
    if (isText) return outcome.text === '' ? 'silence' : { text: outcome.text, link };
    why = outcome;
    if (signal.aborted) break;
  }
  return why;
}

type Failure = ModelFailed['reason'] | 'stopped';

function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (error instanceof ModelFailed) return error.reason;
  if (signal.aborted) return signal.reason instanceof DOMException ? 'timeout' : 'stopped';
  throw error;
}

const outcomeOf = (failure: Failure | null) => (failure === 'stopped' ? 'aborted' : (failure ?? 'answered'));

type Said = { listening: Listening; funds: Funds; text: string; link: ModelLink };

async function keep(ctx: TenantCtx, { listening, funds, text, link }: Said): Promise<Heard> {
  const { scene, fileId, minutes } = listening;
  const { provider, model } = link;
  const settlement = settlementOf(funds, listening, link);
  const reading = {
    conversationId: scene.conversationId,
    fileId,
    kind: 'heard',
    text,
    provider,
    model,
  } as const;
  const kept = await keepReading(ctx, reading, async (tx, isKept) => {
    if (!settlement) return;
    const { holdId } = settlement;
    if (isKept) await settleHoldIn(tx, ctx, settlement);
    else await releaseHoldIn(tx, ctx, { holdId, reason: 'Given back: it was written down already' });
  });
  if (kept) await meter(ctx, funds, { link, minutes });
  return { text, link, minutes, credits: kept ? (settlement?.amount ?? 0) : 0 };
}
