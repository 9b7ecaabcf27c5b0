/** Whether so few letters are missing, extra, other or swapped. */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const line = lineOf({ a, b, row, above, before });
    if (Math.min(...line) > most) return false;
    [before, above] = [above, line];
  }
  return (above[b.length] ?? most + 1) <= most;
}

type Grid = { a: string; b: string; row: number; above: readonly number[]; before: readonly number[] };

function lineOf({ a, b, row, above, before }: Grid): number[] {
  const line = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const other = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const swap = swapped ? (before[column - 2] ?? 0) + 1 : other;
    line.push(Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, other, swap));
  }
  return line;
}
