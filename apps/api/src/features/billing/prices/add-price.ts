import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { isUniqueViolation, withOperator } from '../../../platform/db';
import { Conflict, Invalid } from '../../../platform/errors';
import { record } from '../../accounts';
import type { AddPrice } from './schemas';
import { insertPrices } from './store';

/** By then every node has read it. */
const leastNoticeMs = 60_000;

/** A new version: what was charged before stays explained by the old one. */
export async function addPrice(ctx: Ctx, { effectiveFrom, ...input }: AddPrice) {
  const { name } = authorizeOperator(ctx);
  const createdAt = ctx.platform.clock.now();
  const earliest = new Date(createdAt.getTime() + leastNoticeMs);
  const begins = effectiveFrom ? new Date(effectiveFrom) : earliest;
  if (begins < earliest) throw new Invalid('A price begins a minute from now at the earliest.');
  const row = { id: ctx.platform.newId('prc'), ...input, effectiveFrom: begins, createdAt, createdBy: name };
  await withOperator(ctx, async (tx) => {
    await insertPrices(tx, [row]);
    const { unit, provider, model, credits, per } = row;
    await record(tx, ctx, {
      action: 'price.added',
      target: { kind: 'price', id: row.id, label: `${unit} ${provider}/${model}` },
      detail: { credits, per, effectiveFrom: begins.toISOString() },
    });
  }).catch(begunTwice);
  return { id: row.id, ...input, effectiveFrom: begins };
}

function begunTwice(error: unknown): never {
  throw isUniqueViolation(error) ? new Conflict('Another price of this begins at that moment.') : error;
}
