import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withOperator, withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { record } from '../../accounts';
import { adjustCreditsIn, grantCreditsIn } from '../ledger/move-credits';
import type { Movement } from '../ledger/types';
import type { AdjustByHand, GrantByHand } from './schemas';
import { isTenant } from './store/tenants';

/** Credits an operator gives, with a reason the workspace reads. */
export async function grantByHand(ctx: Ctx, input: GrantByHand): Promise<Movement> {
  authorizeOperator(ctx);
  const { amount, reason } = input;
  return inTenant(ctx, { ...input, action: 'credits.granted' }, (tx, within) =>
    grantCreditsIn(tx, within, { key: `hand:${input.key}`, amount, reason, purse: 'lasting' }),
  );
}

/** Either way, never below zero. */
export async function adjustByHand(ctx: Ctx, input: AdjustByHand): Promise<Movement> {
  authorizeOperator(ctx);
  const { amount, reason, purse } = input;
  return inTenant(ctx, { ...input, action: 'credits.adjusted' }, (tx, within) =>
    adjustCreditsIn(tx, within, { key: `hand:${input.key}`, amount, reason, purse }),
  );
}

type Deed = { tenantId: string; amount: number; reason: string; action: `credits.${string}` };
type Work = (tx: Tx, ctx: Ctx & { tenantId: string }) => Promise<Movement>;

async function inTenant(ctx: Ctx, { tenantId, amount, reason, action }: Deed, work: Work): Promise<Movement> {
  if (!(await withOperator(ctx, (tx) => isTenant(tx, tenantId)))) throw new NotFound('workspace');
  const within = { ...ctx, tenantId };
  return withTenant(within, async (tx) => {
    const moved = await work(tx, within);
    if (!moved.repeated) await record(tx, within, { action, detail: { amount, reason } });
    return moved;
  });
}
