import { releaseHold, settleHold } from '../ledger/end-hold';
import { OutOfCredits } from '../ledger/errors';
import { holdCredits } from '../ledger/hold-credits';
import { meterOnly } from '../ledger/meter-only';
import type { PayerCtx, Purpose } from '../ledger/types';
import { costOf, type Unit } from '../prices/domain';
import { quote } from '../prices/quote';

export type PaidWork = {
  /** Names this piece of work for good. */
  key: string;
  unit: Unit;
  provider: string;
  model: string;
  /** The most of the unit that it can come to. */
  most: number;
  /** Who pays: the tenant's credits, or its own key with the provider, which is metered only. */
  payer: 'credits' | 'own-key';
  purpose: Purpose;
  /** Longer than the work may take at all. */
  expiresInMs: number;
};

export type Done<Result> = {
  result: Result;
  /** What it came to of the unit; 0 costs nothing. */
  quantity: number;
  details?: Purpose;
  tokens?: { in: number; out: number };
};

/** Holds the most it can cost, works outside any transaction, then charges what it came to, or nothing if it fails. */
export async function withCredits<Result>(
  ctx: PayerCtx,
  work: PaidWork,
  call: () => Promise<Done<Result>>,
): Promise<Result> {
  const { unit, provider, model } = work;
  const purpose = { ...work.purpose, unit, provider, model };
  if (work.payer === 'own-key' || ctx.platform.payments === null) {
    const { result, quantity, details, tokens } = await call();
    const used = { ...purpose, ...details, quantity };
    await meterOnly(ctx, {
      payer: work.payer === 'own-key' ? 'own-key' : 'house',
      purpose: used,
      ...(tokens && { tokens }),
    });
    return result;
  }
  const { priceId, credits } = await quote(ctx, { unit, provider, model, quantity: work.most });
  if (credits === 0) return (await call()).result;
  const { key, expiresInMs, most } = work;
  const hold = await holdCredits(ctx, {
    key,
    amount: credits,
    purpose: { ...purpose, priceId },
    expiresInMs,
  });
  if (!hold.held) throw new OutOfCredits(hold.refused);
  return charge(ctx, { holdId: hold.holdId, priceId, per: { credits, most } }, call);
}

type Held = { holdId: string; priceId: string; per: { credits: number; most: number } };

async function charge<Result>(ctx: PayerCtx, held: Held, call: () => Promise<Done<Result>>): Promise<Result> {
  const { holdId, priceId, per } = held;
  const done = await call().catch(async (error: unknown) => {
    await releaseHold(ctx, { holdId, reason: 'Given back: the work failed' });
    throw error;
  });
  const { result, quantity, details, tokens } = done;
  const amount = Math.min(per.credits, costOf({ credits: per.credits, per: per.most }, quantity));
  await settleHold(ctx, {
    holdId,
    amount,
    details: { ...details, quantity, priceId },
    ...(tokens && { tokens }),
  });
  return result;
}
