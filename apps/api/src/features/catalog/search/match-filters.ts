import { dayNumber } from '../attributes/value-rows';
import type { Filter } from '../understanding/filter';
import type { Sheet } from './sheet/sheet';

export type Matched = {
  /** Of items that meet every condition. */
  rows: Int32Array;
  /** By condition: those that meet every other one. */
  but: Int32Array[];
  /** By condition: how many items do not meet it. */
  excluded: number[];
};

/** Which items meet all conditions, and which miss one alone. The sheet has the columns of all of them. */
export function matchFilters(sheet: Sheet, filters: readonly Filter[]): Matched {
  const missed = new Uint8Array(sheet.rows);
  const missing = new Uint8Array(sheet.rows);
  const excluded = filters.map((filter, at) => {
    const met = metBy(sheet, filter);
    let count = 0;
    for (let row = 0; row < met.length; row += 1) {
      if (met[row] === 1) continue;
      count += 1;
      missed[row] = (missed[row] as number) + 1;
      missing[row] = at;
    }
    return count;
  });
  return {
    rows: rowsWhere(missed, (missed) => missed === 0),
    but: filters.map((_, at) => rowsWhere(missed, (missed, row) => missed === 1 && missing[row] === at)),
    excluded,
  };
}

function rowsWhere(missed: Uint8Array, isWanted: (missed: number, row: number) => boolean): Int32Array {
  const rows = new Int32Array(missed.length);
  let count = 0;
  for (let row = 0; row < missed.length; row += 1)
    if (isWanted(missed[row] as number, row)) {
      rows[count] = row;
      count += 1;
    }
  return rows.slice(0, count);
}

/** 1 for each item that meets it. */
function metBy(sheet: Sheet, filter: Filter): Uint8Array {
  switch (filter.kind) {
    case 'number':
      return between(sheet, filter.key, { min: filter.min, max: filter.max });
    case 'date':
      return between(sheet, filter.key, { min: dayOrNull(filter.from), max: dayOrNull(filter.to) });
    case 'stock':
      return between(sheet, filter.key, { min: filter.atLeast, max: null });
    case 'values':
      return filter.not ? turned(named(sheet, filter)) : named(sheet, filter);
    case 'boolean': {
      const yes = between(sheet, filter.key, { min: 1, max: 1 });
      return filter.is ? yes : turned(yes);
    }
  }
}

const dayOrNull = (day: string | null) => (day === null ? null : dayNumber(day));

function between(sheet: Sheet, key: string, { min, max }: { min: number | null; max: number | null }) {
  const met = new Uint8Array(sheet.rows);
  const amounts = sheet.amounts(key);
  if (!amounts) return met;
  const [least, most] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  for (let row = 0; row < met.length; row += 1) {
    const amount = amounts[row] as number;
    if (amount >= least && amount <= most) met[row] = 1;
  }
  return met;
}

function named(sheet: Sheet, { key, anyOf }: { key: string; anyOf: readonly string[] }): Uint8Array {
  const met = new Uint8Array(sheet.rows);
  for (const text of anyOf) for (const row of sheet.words(key)?.get(text) ?? []) met[row] = 1;
  return met;
}

function turned(met: Uint8Array): Uint8Array {
  return met.map((is) => 1 - is);
}
