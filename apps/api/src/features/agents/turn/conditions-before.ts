import { conditionsIn } from '../../catalog';
import { whatIsAsked } from '../house';
import type { TenantCtx } from './types';

/** As long as a catalog reads. */
export const longestQuery = 400;
/** How many messages back one goes on with. */
const mostBefore = 3;
/** How much of a message has to be conditions for the next to go on with them. */
const most = 0.7;

/** Those of the messages right before that asked for little else, the latest first. */
export async function conditionsBefore(
  ctx: TenantCtx,
  { catalogId, earlier, language }: { catalogId: string; earlier: readonly string[]; language: string },
) {
  const said = earlier.slice(-mostBefore).reverse();
  const read = await conditionsIn(ctx, {
    catalogId,
    queries: said.map((text) => text.slice(0, longestQuery)),
  });
  const shares = await Promise.all(
    said.map(async (text, at) => 1 - (await whatIsAsked(text, language)).shareOf(read[at]?.rest ?? '')),
  );
  const saysMore = (at: number) => (shares[at] ?? 0) <= most;
  const end = read.findIndex(
    ({ filters, isOrder }, at) => (filters.length === 0 && !isOrder) || saysMore(at),
  );
  const all = (end < 0 ? read : read.slice(0, end)).flatMap(({ filters }) => filters);
  return all.filter(({ key }, at) => all.findIndex((other) => other.key === key) === at);
}
