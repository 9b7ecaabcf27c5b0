import type { Mark } from '../document';

export type Row = Extract<Mark, { kind: 'row' }>;

/** The row that a place is in or at the end of. */
export type RowFinder = (at: number) => Row | null;

export function findRows(marks: readonly Mark[]): RowFinder {
  const rows = marks.filter((mark) => mark.kind === 'row');
  return (at) => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.end ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const row = rows[low];
    return row && row.start < at ? row : null;
  };
}
