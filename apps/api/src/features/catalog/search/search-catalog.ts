import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { getCatalog } from '../catalogs/store';
import { askAbout } from './ask-about';
import { readFacets } from './facets';
import type { SearchCatalog, SearchResult } from './schemas';
import { searchWithin } from './search-within';

/** What a catalog has of what somebody asks for, and what comes near it. */
export async function searchCatalog(ctx: Ctx, asked: SearchCatalog): Promise<SearchResult> {
  const { tenantId } = authorize(ctx, 'catalog:read');
  const key = { tenantId, id: asked.catalogId };
  const about = await askAbout(ctx, asked.query, async (tx) => [await getCatalog(tx, key)]);
  return withTenant(ctx, async (tx) => {
    const catalog = await getCatalog(tx, key);
    const offset = offsetOf(asked.cursor);
    const { plan, result } = await searchWithin(tx, ctx, { catalog, about: about(key.id), asked, offset });
    const facets = asked.facets ? await readFacets(tx, ctx, { catalog, rows: plan.matched.rows }) : null;
    return { ...result, facets };
  });
}

function offsetOf(cursor: string | undefined): number {
  const offset = Number(cursor ?? 0);
  return Number.isSafeInteger(offset) && offset >= 0 ? offset : 0;
}
