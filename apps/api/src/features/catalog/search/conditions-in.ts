import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { getCatalog } from '../catalogs/store';
import type { Filter } from '../understanding/filter';
import { understand } from '../understanding/understand';
import { lexiconOf } from './lexicons';

type Conditions = { filters: Filter[]; isOrder: boolean; rest: string };

/** Which conditions of a catalog each of these names, whether it asks for an order, and what else it says; nothing is looked for. */
export async function conditionsIn(
  ctx: Ctx,
  { catalogId, queries }: { catalogId: string; queries: readonly string[] },
): Promise<Conditions[]> {
  const { tenantId } = authorize(ctx, 'catalog:read');
  if (queries.length === 0) return [];
  return withTenant(ctx, async (tx) => {
    const lexicon = await lexiconOf(tx, ctx, await getCatalog(tx, { tenantId, id: catalogId }));
    const now = ctx.platform.clock.now();
    return queries.map((query) => {
      const { filters, sort, rest } = understand(query, lexicon, now);
      return { filters: filters.map(({ filter }) => filter), isOrder: sort !== null, rest };
    });
  });
}
