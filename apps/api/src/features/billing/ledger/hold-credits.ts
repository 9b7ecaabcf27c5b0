import type { Tx } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { actorOf } from './actor-of';
import { checkAmount } from './domain';
import { insertHold } from './store/hold';
import { findHold } from './store/read';
import type { Place } from './store/sql';
import type { HoldOutcome, PayerCtx, Purpose } from './types';

export type HoldCredits = {
  /** Names the work for good, such as a turn and its attempt. */
  key: string;
  /** The most it can cost. */
  amount: number;
  purpose: Purpose;
  /** When the work is given up for dead, and its money comes back. */
  expiresInMs: number;
};

/** Puts money aside before work that costs some. */
export function holdCredits(ctx: PayerCtx, input: HoldCredits): Promise<HoldOutcome> {
  return hold({ ctx }, ctx, input);
}

/** The same in a transaction that is open already. */
export function holdCreditsIn(tx: Tx, ctx: PayerCtx, input: HoldCredits): Promise<HoldOutcome> {
  return hold({ tx }, ctx, input);
}

async function hold(place: Place, ctx: PayerCtx, input: HoldCredits): Promise<HoldOutcome> {
  const { key, amount, purpose, expiresInMs } = input;
  checkAmount(amount, 1);
  const { tenantId } = ctx;
  const now = ctx.platform.clock.now();
  const holdId = ctx.platform.newId('hld');
  const expiresAt = new Date(now.getTime() + expiresInMs);
  const businessKey = `hold:${key}`;
  const row = await insertHold(place, {
    tenantId,
    holdId,
    businessKey,
    amount,
    purpose,
    reason: purpose.reason ?? 'Held for work that was begun',
    actor: actorOf(ctx),
    now,
    expiresAt,
  });
  if (row?.number != null) {
    return { held: true, repeated: false, holdId, amount, state: 'open', charged: 0, expiresAt };
  }
  const first = await findHold(place, { tenantId, businessKey });
  if (first) return { held: true, repeated: true, ...sameAs(first, amount) };
  if (!row) return { held: false, refused: 'out-of-credits', left: 0, atZero: 'house' };
  if (!row.refusal) throw new Error('A hold was neither made nor refused.');
  return { held: false, refused: row.refusal, left: row.left, atZero: row.atZero };
}

class KeyReused extends Invalid {
  constructor() {
    super('This key was used for another amount.');
  }
}

function sameAs<First extends { amount: number }>(first: First, amount: number): First {
  if (first.amount !== amount) throw new KeyReused();
  return first;
}
