import type { Tx } from '../../../platform/db';
import { actorOf } from './actor-of';
import { checkAmount } from './domain';
import { MoreThanThere } from './errors';
import { expire, type Move, put, take, takeBack } from './store/move';
import { findMovement, readPurses } from './store/read';
import type { Place } from './store/sql';
import type {
  AdjustCredits,
  ExpireMonthly,
  GrantCredits,
  Movement,
  PayerCtx,
  RecordPurchase,
  RecordRefund,
} from './types';

function grant(place: Place, ctx: PayerCtx, input: GrantCredits): Promise<Movement> {
  checkAmount(input.amount, 1);
  const parts =
    input.purse === 'monthly'
      ? { monthly: input.amount, lasting: 0, period: input.period }
      : { monthly: 0, lasting: input.amount, period: null };
  return once(place, deedOf(ctx, 'grant', input), (move) => put(place, { ...move, ...parts }));
}

function purchase(place: Place, ctx: PayerCtx, input: RecordPurchase): Promise<Movement> {
  checkAmount(input.amount, 1);
  const parts = { monthly: 0, lasting: input.amount, period: null };
  return once(place, deedOf(ctx, 'purchase', input), (move) => put(place, { ...move, ...parts }));
}

function refund(place: Place, ctx: PayerCtx, input: RecordRefund): Promise<Movement> {
  checkAmount(input.amount, 1);
  const { amount } = input;
  return once(place, deedOf(ctx, 'refund', input), (move) => takeBack(place, { ...move, amount }));
}

async function adjust(place: Place, ctx: PayerCtx, input: AdjustCredits): Promise<Movement> {
  const { amount, purse } = input;
  checkAmount(Math.abs(amount), 1);
  const parts = { monthly: 0, lasting: 0, [purse]: Math.abs(amount) };
  return once(place, deedOf(ctx, 'adjustment', input), (move) =>
    amount > 0 ? put(place, { ...move, ...parts, period: null }) : take(place, { ...move, ...parts }),
  ).catch(async (error) => {
    if (!(error instanceof NothingDone)) throw error;
    const purses = await readPurses(place, ctx.tenantId);
    throw new MoreThanThere(Math.abs(amount), purses[purse]);
  });
}

function expireRest(place: Place, ctx: PayerCtx, input: ExpireMonthly): Promise<Movement | null> {
  const { periodKey } = input;
  return once(place, deedOf(ctx, 'expiry', input), (move) => expire(place, { ...move, periodKey })).catch(
    (error) => {
      if (error instanceof NothingDone) return null;
      throw error;
    },
  );
}

type Work<Input, Result> = (place: Place, ctx: PayerCtx, input: Input) => Promise<Result>;

const alone =
  <Input, Result>(work: Work<Input, Result>) =>
  async (ctx: PayerCtx, input: Input) =>
    work({ ctx }, ctx, input);
const within =
  <Input, Result>(work: Work<Input, Result>) =>
  async (tx: Tx, ctx: PayerCtx, input: Input) =>
    work({ tx }, ctx, input);

/** Each committed by itself; `…In` belongs to a transaction that is open already. */
export const grantCredits = alone(grant);
export const grantCreditsIn = within(grant);
/** Bought credits stay. */
export const recordPurchase = alone(purchase);
export const recordPurchaseIn = within(purchase);
/** Credits whose money went back: what is spent of them already is owed. */
export const recordRefund = alone(refund);
export const recordRefundIn = within(refund);
/** By hand, either way; never below zero. */
export const adjustCredits = alone(adjust);
export const adjustCreditsIn = within(adjust);
/** Null when another period runs by now, or none. */
export const expireMonthly = alone(expireRest);
export const expireMonthlyIn = within(expireRest);

type Input = { key: string; reason: string; actor?: string };

function deedOf(ctx: PayerCtx, kind: Move['kind'], { key, reason, actor }: Input): Move {
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

type Written = Omit<Movement, 'repeated'> | null;

class NothingDone extends Error {}

async function once(place: Place, move: Move, write: (move: Move) => Promise<Written>): Promise<Movement> {
  const written = await write(move);
  if (written) return { ...written, repeated: false };
  const found = await findMovement(place, move);
  if (!found) throw new NothingDone();
  return { ...found, repeated: true };
}
