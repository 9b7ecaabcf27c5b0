import { type Tx, withTenant } from '../../../platform/db';
import { actorOf } from './actor-of';
import { checkAmount } from './domain';
import { MoreThanThere } from './errors';
import { expire, type Move, put, take, takeBack } from './store/move';
import { findMovement, readAccount } from './store/read';
import type {
  AdjustCredits,
  ExpireMonthly,
  GrantCredits,
  Movement,
  RecordPurchase,
  RecordRefund,
  TenantCtx,
} from './types';

export function grantCreditsIn(tx: Tx, ctx: TenantCtx, input: GrantCredits): Promise<Movement> {
  checkAmount(input.amount, 1);
  const parts =
    input.purse === 'monthly'
      ? { monthly: input.amount, lasting: 0, period: input.period }
      : { monthly: 0, lasting: input.amount, period: null };
  return once(tx, deedOf(ctx, 'grant', input), (move) => put(tx, { ...move, ...parts }));
}

/** Bought credits stay. */
export function recordPurchaseIn(tx: Tx, ctx: TenantCtx, input: RecordPurchase): Promise<Movement> {
  checkAmount(input.amount, 1);
  const parts = { monthly: 0, lasting: input.amount, period: null };
  return once(tx, deedOf(ctx, 'purchase', input), (move) => put(tx, { ...move, ...parts }));
}

/** Credits whose money went back: what is spent of them already is owed. */
export function recordRefundIn(tx: Tx, ctx: TenantCtx, input: RecordRefund): Promise<Movement> {
  checkAmount(input.amount, 1);
  return once(tx, deedOf(ctx, 'refund', input), (move) => takeBack(tx, { ...move, amount: input.amount }));
}

/** By hand, either way; never below zero. */
export async function adjustCreditsIn(tx: Tx, ctx: TenantCtx, input: AdjustCredits): Promise<Movement> {
  const { amount, purse } = input;
  checkAmount(Math.abs(amount), 1);
  const parts = { monthly: 0, lasting: 0, [purse]: Math.abs(amount) };
  return once(tx, deedOf(ctx, 'adjustment', input), (move) =>
    amount > 0 ? put(tx, { ...move, ...parts, period: null }) : take(tx, { ...move, ...parts }),
  ).catch(async (error) => {
    if (!(error instanceof NothingDone)) throw error;
    const account = await readAccount(tx, ctx.tenantId, ctx.platform.clock.now());
    throw new MoreThanThere(Math.abs(amount), account?.[purse] ?? 0);
  });
}

/** Null when another period runs by now, or none. */
export async function expireMonthlyIn(
  tx: Tx,
  ctx: TenantCtx,
  input: ExpireMonthly,
): Promise<Movement | null> {
  return once(tx, deedOf(ctx, 'expiry', input), (move) =>
    expire(tx, { ...move, periodKey: input.periodKey }),
  ).catch((error) => {
    if (error instanceof NothingDone) return null;
    throw error;
  });
}

const alone =
  <Input, Result>(work: (tx: Tx, ctx: TenantCtx, input: Input) => Promise<Result>) =>
  (ctx: TenantCtx, input: Input): Promise<Result> =>
    withTenant(ctx, (tx) => work(tx, ctx, input));

export const grantCredits = alone(grantCreditsIn);
export const recordPurchase = alone(recordPurchaseIn);
export const recordRefund = alone(recordRefundIn);
export const adjustCredits = alone(adjustCreditsIn);
export const expireMonthly = alone(expireMonthlyIn);

type Input = { key: string; reason: string; actor?: string };

function deedOf(ctx: TenantCtx, kind: Move['kind'], { key, reason, actor }: Input): Move {
  const now = ctx.platform.clock.now();
  return {
    tenantId: ctx.tenantId,
    businessKey: `${kind}:${key}`,
    kind,
    reason,
    actor: actor ?? actorOf(ctx),
    now,
  };
}

class NothingDone extends Error {}

async function once(tx: Tx, move: Move, write: (move: Move) => Promise<boolean>): Promise<Movement> {
  const written = await write(move);
  const found = await findMovement(tx, move);
  if (!found) throw new NothingDone();
  return { ...found, repeated: !written };
}
