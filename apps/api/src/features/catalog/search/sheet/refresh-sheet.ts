import type { Tx } from '../../../../platform/db';
import type { CatalogRow } from '../../catalogs/store';
import { type Cells, readAmounts, readChangesSince, readNumbers, readWords } from '../store';
import { reviseSheet } from './revise-sheet';
import type { Sheet } from './sheet';

const most = 2000;

type Stale = { catalog: CatalogRow; sheet: Sheet; version: number };

/** The sheet with what came, changed and went since; null where reading all anew is less. */
export async function refreshSheet(tx: Tx, { catalog, sheet, version }: Stale): Promise<Sheet | null> {
  const changes = await readChangesSince(tx, catalog, { version, most });
  if (!changes) return null;
  const written = pairsOf(changes);
  const numbers = [...written.keys()];
  const come = numbers.filter((number) => sheet.rowOf(number) < 0).length;
  const isWhole = sheet.rows + come === catalog.items;
  const gone = isWhole ? new Set<number>() : await findGone(tx, catalog, sheet);
  const { keys } = sheet;
  const amounts = new Map<string, ReadonlyMap<number, number>>();
  const words = new Map<string, Map<string, readonly number[]>>();
  if (numbers.length > 0 && keys.amounts.length > 0) {
    const read = await readAmounts(tx, catalog, { keys: keys.amounts, numbers });
    for (const { key, cells } of read) amounts.set(key, pairsOf(cells));
  }
  if (numbers.length > 0 && keys.words.length > 0) {
    for (const { key, text, numbers: having } of await readWords(tx, catalog, { keys: keys.words, numbers }))
      words.set(key, (words.get(key) ?? new Map()).set(text, having));
  }
  return reviseSheet(sheet, { written, gone, amounts, words });
}

async function findGone(tx: Tx, catalog: CatalogRow, sheet: Sheet): Promise<Set<number>> {
  const there = new Set(await readNumbers(tx, catalog));
  return new Set(sheet.numbers.filter((number) => !there.has(number)));
}

function pairsOf(cells: Cells): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let at = 0; at < cells.length; at += 2) pairs.set(cells[at] as number, cells[at + 1] as number);
  return pairs;
}
