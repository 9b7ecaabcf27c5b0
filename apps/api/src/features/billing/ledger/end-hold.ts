import { isUniqueViolation, type Question, type Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { actorOf } from './actor-of';
import { checkAmount } from './domain';
import { HoldEnded, MessageCharged, MoreThanHeld } from './errors';
import { type EndHold, endHold, endingHold, type Tokens } from './store/end';
import { findHold } from './store/read';
import type { Place } from './store/sql';
import type { Hold, PayerCtx, Purpose } from './types';

export type SettleHold = {
  holdId: string;
  /** What it came to, of what was held; 0 costs nothing. */
  amount: number;
  details?: Purpose;
  tokens?: Tokens;
};
export type ReleaseHold = { holdId: string; reason: string };

/** Charges what the work came to and gives the rest back. Asked again, it answers as it did. */
export async function settleHold(ctx: PayerCtx, input: SettleHold): Promise<Hold> {
  return end({ ctx }, ctx, settlement(input));
}

/** With the transaction that stores what was paid for. */
export async function settleHoldIn(tx: Tx, ctx: PayerCtx, input: SettleHold): Promise<Hold> {
  return end({ tx }, ctx, settlement(input));
}

/** The same with other questions in one message; whether it was an open hold of at least that much. */
export function askToSettle(ctx: PayerCtx, input: SettleHold): Question<boolean> {
  const { statement, read } = endingHold(endOf(ctx, settlement(input)));
  return { statement, read: (rows) => read(rows) !== null, demanded: true };
}

/** Gives all of it back. */
export async function releaseHold(ctx: PayerCtx, { holdId, reason }: ReleaseHold): Promise<Hold> {
  return end({ ctx }, ctx, { ...nothing, holdId, charge: null, reason });
}

export async function releaseHoldIn(tx: Tx, ctx: PayerCtx, { holdId, reason }: ReleaseHold): Promise<Hold> {
  return end({ tx }, ctx, { ...nothing, holdId, charge: null, reason });
}

const nothing = { details: {}, tokens: { in: 0, out: 0 } };

function settlement({ holdId, amount, details = {}, tokens = nothing.tokens }: SettleHold) {
  checkAmount(amount, 0);
  return { holdId, charge: amount, details, tokens, reason: details.reason ?? 'Charged for what it came to' };
}

type Ending = Pick<EndHold, 'holdId' | 'charge' | 'details' | 'tokens' | 'reason'>;

async function end(place: Place, ctx: PayerCtx, ending: Ending): Promise<Hold> {
  const ended = await endHold(place, endOf(ctx, ending)).catch(messageCharged);
  if (ended) return ended;
  const hold = await findHold(place, { tenantId: ctx.tenantId, holdId: ending.holdId });
  if (!hold) throw new NotFound('hold');
  return asFirst(hold, ending);
}

function endOf(ctx: PayerCtx, ending: Ending): EndHold {
  return { ...ending, tenantId: ctx.tenantId, actor: actorOf(ctx), now: ctx.platform.clock.now() };
}

function asFirst(hold: Hold, { charge }: Ending): Hold {
  if (hold.state === 'open') throw new MoreThanHeld(charge ?? 0, hold.amount);
  const same =
    charge === null ? hold.state === 'released' : hold.state === 'settled' && hold.charged === charge;
  if (!same) throw new HoldEnded(hold.state);
  return hold;
}

function messageCharged(error: unknown): never {
  throw isUniqueViolation(error, ['tenant_id', 'message_id']) ? new MessageCharged() : error;
}
