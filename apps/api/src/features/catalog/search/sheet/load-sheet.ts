import type { Tx } from '../../../../platform/db';
import type { Attribute } from '../../attributes/attribute';
import type { CatalogRow } from '../../catalogs/store';
import { readAmounts, readChangeTimes, readWords } from '../store';
import { Sheet } from './sheet';

const worded = new Set<Attribute['type']>(['category', 'set', 'place']);
const measured = new Set<Attribute['type']>(['number', 'date', 'stock', 'boolean']);

export async function loadSheet(tx: Tx, catalog: CatalogRow): Promise<Sheet> {
  const cells = await readChangeTimes(tx, catalog);
  const numbers = new Int32Array(cells.length / 2);
  const changed = new Float64Array(cells.length / 2);
  for (let row = 0; row < numbers.length; row += 1) {
    numbers[row] = cells[row * 2] as number;
    changed[row] = cells[row * 2 + 1] as number;
  }
  return new Sheet(numbers, changed);
}

type Lacking = { catalog: CatalogRow; sheet: Sheet; attributes: readonly Attribute[] };

/** Reads what the sheet does not have yet. */
export async function loadColumns(tx: Tx, { catalog, sheet, attributes }: Lacking): Promise<void> {
  const amounts = attributes.filter(({ key, type }) => measured.has(type) && !sheet.amounts(key));
  const words = attributes.filter(({ key, type }) => worded.has(type) && !sheet.words(key));
  if (amounts.length > 0) await loadAmounts(tx, { catalog, sheet, keys: amounts.map(({ key }) => key) });
  if (words.length > 0) await loadWords(tx, { catalog, sheet, keys: words.map(({ key }) => key) });
}

type Named = { catalog: CatalogRow; sheet: Sheet; keys: readonly string[] };

async function loadAmounts(tx: Tx, { catalog, sheet, keys }: Named): Promise<void> {
  const read = new Map(
    (await readAmounts(tx, catalog, { keys, numbers: null })).map(({ key, cells }) => [key, cells]),
  );
  for (const key of keys) {
    const amounts = new Float64Array(sheet.rows).fill(Number.NaN);
    const cells = read.get(key) ?? [];
    for (let at = 0; at < cells.length; at += 2) {
      const row = sheet.rowOf(cells[at] as number);
      if (row >= 0) amounts[row] = cells[at + 1] as number;
    }
    sheet.setAmounts(key, amounts);
  }
}

async function loadWords(tx: Tx, { catalog, sheet, keys }: Named): Promise<void> {
  const read = await readWords(tx, catalog, { keys, numbers: null });
  for (const wanted of keys) {
    const rows = read
      .filter(({ key }) => key === wanted)
      .map(({ text, numbers }) => [text, rowsOf(sheet, numbers)] as const);
    sheet.setWords(wanted, new Map(rows));
  }
}

function rowsOf(sheet: Sheet, numbers: readonly number[]): Int32Array {
  return Int32Array.from(numbers, (number) => sheet.rowOf(number)).filter((row) => row >= 0);
}
