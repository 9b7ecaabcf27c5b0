import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { firstOf, priceOf } from '../attributes/attribute';
import type { Place } from '../attributes/value';
import { type CatalogRow, getCatalog } from '../catalogs/store';
import { getItem, type ItemRow } from '../items/store/read';
import type { Filter } from '../understanding/filter';
import { findAlternatives } from './alternatives';
import { planSearch } from './plan-search';
import type { Alternatives, AlternativesTo } from './schemas';

/** What else there is for somebody who likes this one. */
export async function alternativesTo(
  ctx: Ctx,
  { catalogId, itemId, language }: AlternativesTo,
): Promise<Alternatives> {
  const { tenantId } = authorize(ctx, 'catalog:read');
  return withTenant(ctx, async (tx) => {
    const catalog = await getCatalog(tx, { tenantId, id: catalogId });
    const item = await getItem(tx, { tenantId, catalogId, itemId });
    const plan = await planSearch(tx, ctx, {
      catalog,
      query: '',
      filters: likeIt(catalog, item),
      sort: undefined,
      language,
    });
    const price = priceOf(catalog.attributes)?.key ?? '';
    const amount = item.values[price];
    const self = plan.sheet.rowOf(item.number);
    const but = plan.matched.but.map((rows) => rows.filter((row) => row !== self));
    return findAlternatives(
      tx,
      { ...plan, matched: { ...plan.matched, rows: Int32Array.of(self), but } },
      typeof amount === 'number' ? amount : undefined,
    );
  });
}

/** Of the same kind, in the same place, for no more. */
function likeIt({ attributes }: CatalogRow, { values }: ItemRow): Filter[] {
  const kind = attributes.find(({ type, filters, key }) => type === 'category' && filters && key in values);
  const place = firstOf(attributes, 'place');
  const price = priceOf(attributes);
  const filters: Filter[] = [];
  if (kind) filters.push({ kind: 'values', key: kind.key, anyOf: [String(values[kind.key])], not: false });
  const at = place && (values[place.key] as Place | undefined);
  if (place && at) filters.push({ kind: 'values', key: place.key, anyOf: [at.name], not: false });
  const amount = price && values[price.key];
  if (price && typeof amount === 'number')
    filters.push({ kind: 'number', key: price.key, min: null, max: amount });
  return filters;
}
