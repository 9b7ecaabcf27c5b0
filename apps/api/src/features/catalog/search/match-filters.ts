import type { Tx } from '../../../platform/db';
import type { CatalogRow } from '../catalogs/store';
import type { Filter } from '../understanding/filter';
import { readMasks } from './store';

export type Matched = {
  /** Of items that meet every condition. */
  numbers: number[];
  /** By condition: those that meet every other one. */
  but: number[][];
  /** By condition: how many items do not meet it. */
  excluded: number[];
};

/** Whether the rows of a condition say what must not be. */
function isTurned(filter: Filter): boolean {
  return (filter.kind === 'values' && filter.not) || (filter.kind === 'boolean' && !filter.is);
}

/** Which items meet all conditions, and which miss one alone. */
export async function matchFilters(
  tx: Tx,
  catalog: CatalogRow,
  filters: readonly Filter[],
): Promise<Matched> {
  const all = (1 << filters.length) - 1;
  const turned = filters.reduce((bits, filter, at) => (isTurned(filter) ? bits | (1 << at) : bits), 0);
  const full = all ^ turned;
  const near = filters.map((_, at) => all ^ (1 << at) ^ turned);
  const everyItem = [full, ...near].includes(0);
  const rows = await readMasks(tx, catalog, { filters, wanted: [full, ...near], everyItem });
  const namedBy = (mask: number) => numbersOf(rows.find((row) => row.mask === mask)?.numbers ?? null);
  const meets = filters.map((_, at) =>
    rows.filter(({ mask }) => ((mask ^ turned) & (1 << at)) !== 0).reduce((sum, { count }) => sum + count, 0),
  );
  const seen = rows.reduce((sum, { count }) => sum + count, 0);
  const unseen = catalog.items - seen;
  return {
    numbers: namedBy(full),
    but: near.map(namedBy),
    excluded: filters.map((_, at) => {
      const unmet = catalog.items - (meets[at] ?? 0);
      return turned & (1 << at) && !everyItem ? unmet - unseen : unmet;
    }),
  };
}

function numbersOf(text: string | null): number[] {
  return text === null ? [] : text.split(',').map(Number);
}
