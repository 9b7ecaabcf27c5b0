type Compare = (one: number, other: number) => number;

/** The first `count` of the rows in this order: most searches show a page of many. */
export function bestRows(rows: Int32Array, count: number, compare: Compare): number[] {
  if (count * 4 > rows.length) return [...rows].sort(compare).slice(0, count);
  const best: number[] = [];
  for (const row of rows) {
    if (best.length === count && compare(row, best[count - 1] as number) >= 0) continue;
    best.splice(placeOf(row, best, compare), 0, row);
    if (best.length > count) best.pop();
  }
  return best;
}

function placeOf(row: number, best: readonly number[], compare: Compare): number {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(row, best[middle] as number) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
