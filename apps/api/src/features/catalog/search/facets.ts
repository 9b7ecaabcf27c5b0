import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import type { Attribute } from '../attributes/attribute';
import type { CatalogRow } from '../catalogs/store';
import type { FacetView } from './schemas';
import { openSheet } from './sheet/open-sheet';
import type { Amounts, Sheet, Words } from './sheet/sheet';

const counted = new Set<Attribute['type']>(['category', 'set', 'place', 'boolean', 'number']);
const mostValues = 30;

type Asked = { catalog: CatalogRow; rows: Int32Array };

/** How many of the items that were found have which value. */
export async function readFacets(tx: Tx, ctx: Ctx, { catalog, rows }: Asked): Promise<FacetView[]> {
  if (rows.length === 0) return [];
  const shown = catalog.attributes.filter(({ type, filters }) => filters && counted.has(type));
  const sheet = await openSheet(tx, ctx, { catalog, keys: shown.map(({ key }) => key) });
  const isFound = new Uint8Array(sheet.rows);
  for (const row of rows) isFound[row] = 1;
  return shown.map((attribute) => facetOf(attribute, { sheet, rows, isFound }));
}

type Found = { sheet: Sheet; rows: Int32Array; isFound: Uint8Array };

function facetOf({ key, label, type }: Attribute, { sheet, rows, isFound }: Found): FacetView {
  const bare = { key, label, values: [], min: null, max: null };
  const amounts = sheet.amounts(key);
  if (type === 'number') return { ...bare, ...(amounts && spanOf(amounts, rows)) };
  if (type === 'boolean') return { ...bare, values: amounts ? answersOf(amounts, rows) : [] };
  const words = sheet.words(key);
  return { ...bare, values: words ? countsOf(words, isFound) : [] };
}

function spanOf(amounts: Amounts, rows: Int32Array): Pick<FacetView, 'min' | 'max'> {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    const amount = amounts[row] as number;
    if (amount < min) min = amount;
    if (amount > max) max = amount;
  }
  return min <= max ? { min, max } : { min: null, max: null };
}

function answersOf(amounts: Amounts, rows: Int32Array): FacetView['values'] {
  const counts = [0, 0];
  for (const row of rows) {
    const amount = amounts[row] as number;
    if (amount === 0 || amount === 1) counts[amount] = (counts[amount] as number) + 1;
  }
  return mostFirst([
    { value: 'no', count: counts[0] as number },
    { value: 'yes', count: counts[1] as number },
  ]);
}

function countsOf(words: Words, isFound: Uint8Array): FacetView['values'] {
  const values: FacetView['values'] = [];
  for (const [value, rows] of words) {
    let count = 0;
    for (const row of rows) count += isFound[row] as number;
    values.push({ value, count });
  }
  return mostFirst(values);
}

function mostFirst(values: FacetView['values']): FacetView['values'] {
  return values
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, mostValues);
}
