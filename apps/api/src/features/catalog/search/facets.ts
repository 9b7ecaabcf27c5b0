import type { Tx } from '../../../platform/db';
import type { CatalogRow } from '../catalogs/store';
import type { Lexicon } from '../understanding/lexicon';
import type { FacetView } from './schemas';
import { countFacets, type FacetCount } from './store';

const counted = new Set(['category', 'set', 'place', 'boolean']);
const measured = new Set(['number']);
const mostValues = 30;

type Asked = { catalog: CatalogRow; lexicon: Lexicon; numbers: readonly number[] };

/** How many of the items that were found have which value. */
export async function readFacets(tx: Tx, { catalog, lexicon, numbers }: Asked): Promise<FacetView[]> {
  const shown = catalog.attributes.filter(
    ({ type, filters }) => filters && (counted.has(type) || measured.has(type)),
  );
  if (numbers.length === 0) return [];
  const all = numbers.length === catalog.items;
  const worded = all ? shown.filter(({ type }) => type === 'boolean') : shown;
  const keys = worded.filter(({ type }) => counted.has(type) || !all).map(({ key }) => key);
  const rows = keys.length > 0 ? await countFacets(tx, catalog, { keys, numbers: all ? null : numbers }) : [];
  return shown.map(({ key, label, type }): FacetView => {
    if (type === 'number')
      return { key, label, values: [], ...spanOf(all ? lexicon.vocabulary.numbers[key] : rows, key) };
    const known = lexicon.vocabulary.values[key] ?? [];
    const values =
      all && type !== 'boolean' ? known.map(({ value, count }) => ({ value, count })) : valuesOf(rows, key);
    return { key, label, values: values.slice(0, mostValues), min: null, max: null };
  });
}

type Span = { min: number | null; max: number | null };

function spanOf(from: readonly FacetCount[] | { min: number; max: number } | undefined, key: string): Span {
  if (!from) return { min: null, max: null };
  if ('min' in from) return { min: from.min, max: from.max };
  let span: Span = { min: null, max: null };
  for (const { key: of, number } of from) {
    if (of !== key || number === null) continue;
    span = { min: Math.min(span.min ?? number, number), max: Math.max(span.max ?? number, number) };
  }
  return span;
}

function valuesOf(rows: readonly FacetCount[], key: string): FacetView['values'] {
  return rows
    .filter((row) => row.key === key)
    .map(({ text, number, count }) => ({ value: text ?? (number === 1 ? 'yes' : 'no'), count }));
}
