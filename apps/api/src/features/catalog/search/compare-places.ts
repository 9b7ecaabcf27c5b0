import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { type AttributeOf, firstOf } from '../attributes/attribute';
import { describeNumber } from '../attributes/describe-value';
import { getCatalog } from '../catalogs/store';
import { squeeze } from '../understanding/fold';
import type { Lexicon } from '../understanding/lexicon';
import type { Say } from '../wording/say';
import { bestOf } from './comparison';
import { planSearch } from './plan-search';
import type { ComparePlaces, Comparison, ComparisonRow } from './schemas';
import { type PlaceFigure, readPlaceFigures } from './store';

const usual = 4;

/** Places side by side: how many items, and the middle of every number of them. */
export async function comparePlaces(
  ctx: Ctx,
  { catalogId, places, query, language }: ComparePlaces,
): Promise<Comparison> {
  const { tenantId } = authorize(ctx, 'catalog:read');
  return withTenant(ctx, async (tx) => {
    const catalog = await getCatalog(tx, { tenantId, id: catalogId });
    const place = firstOf(catalog.attributes, 'place');
    if (!place) throw new Invalid('This catalog has no places.');
    const plan = await planSearch(tx, ctx, { catalog, query, filters: [], sort: undefined, language });
    const named = placesOf(
      plan.lexicon,
      place.key,
      places.length > 0 ? places : mentioned(plan.filters, place.key),
    );
    const numbers = catalog.attributes.filter(
      (each) => each.type === 'number' && each.compares,
    ) as AttributeOf<'number'>[];
    const among = plan.filters.some(({ key }) => key !== place.key)
      ? Array.from(plan.matched.rows, (row) => plan.sheet.numberOf(row))
      : null;
    const keys = numbers.map(({ key }) => key);
    const figures = await readPlaceFigures(tx, catalog, {
      placeKey: place.key,
      places: named,
      keys,
      numbers: among,
    });
    const found: Found = { places: named, figures, say: plan.say };
    const columns = named.map((name) => ({ id: name, title: name, url: null, image: null, picture: null }));
    return {
      columns,
      rows: [countRow(found), ...numbers.flatMap((each) => medianRow(each, found) ?? [])],
    };
  });
}

function mentioned(
  filters: readonly { kind: string; key: string; anyOf?: string[] }[],
  key: string,
): string[] {
  return filters.flatMap((filter) => (filter.key === key ? (filter.anyOf ?? []) : []));
}

function placesOf(lexicon: Lexicon, key: string, asked: readonly string[]): string[] {
  const known = lexicon.vocabulary.values[key] ?? [];
  if (asked.length === 0)
    return known
      .filter(({ within }) => within.length > 0 || known.length <= usual)
      .slice(0, usual)
      .map(({ value }) => value);
  return asked.map((name) => {
    const found = lexicon.find(squeeze(name)).find((entry) => entry.kind === 'value' && entry.key === key);
    return found?.kind === 'value' ? (found.values[0] ?? name) : name;
  });
}

type Found = { places: readonly string[]; figures: readonly PlaceFigure[]; say: Say };

function countRow({ places, figures, say }: Found): ComparisonRow {
  const cells = places.map((place) => {
    const value = Math.max(
      0,
      ...figures.filter((figure) => figure.place === place).map(({ count }) => count),
    );
    return { text: say.number(value), value };
  });
  return {
    key: 'count',
    label: say('items'),
    cells,
    best: bestOf(
      cells.map(({ value }) => value),
      'higher',
    ),
  };
}

function medianRow(attribute: AttributeOf<'number'>, { places, figures, say }: Found): ComparisonRow | null {
  const { key, label, better } = attribute;
  const cells = places.map((place) => {
    const found = figures.find((figure) => figure.place === place && figure.key === key);
    return found
      ? { text: describeNumber(attribute, found.median, say), value: found.median }
      : { text: null, value: null };
  });
  if (cells.every(({ value }) => value === null)) return null;
  return {
    key,
    label: say('middle', { label }),
    cells,
    best: bestOf(
      cells.map(({ value }) => value),
      better,
    ),
  };
}
