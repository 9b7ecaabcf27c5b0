import type { DiffLine } from '../types';

export type SideLine = { text: string; changed: boolean } | null;
export type SideRow = { key: string; before: SideLine; after: SideLine };

/** Lines of a difference as two columns: what was replaced stands beside what replaced it. */
export function sidesOf(lines: readonly DiffLine[]): SideRow[] {
  const rows: SideRow[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    for (let at = 0; at < Math.max(removed.length, added.length); at++)
      put(changed(removed[at]), changed(added[at]));
    removed = [];
    added = [];
  };
  const put = (before: SideLine, after: SideLine) => rows.push({ key: String(rows.length), before, after });
  for (const { kind, text } of lines) {
    if (kind === 'removed') removed.push(text);
    else if (kind === 'added') added.push(text);
    else {
      flush();
      put({ text, changed: false }, { text, changed: false });
    }
  }
  flush();
  return rows;
}

const changed = (text: string | undefined): SideLine => (text === undefined ? null : { text, changed: true });

/** Around what changed; a long stretch that stayed the same is told by its length. */
export type Stretch = { kind: 'rows'; rows: SideRow[] } | { kind: 'same'; key: string; count: number };

const around = 2;

export function foldSame(rows: readonly SideRow[]): Stretch[] {
  const isNear = (at: number) => rows.slice(Math.max(0, at - around), at + around + 1).some(isChanged);
  const stretches: Stretch[] = [];
  for (const [at, row] of rows.entries()) {
    const last = stretches.at(-1);
    if (isNear(at)) {
      if (last?.kind === 'rows') last.rows.push(row);
      else stretches.push({ kind: 'rows', rows: [row] });
    } else if (last?.kind === 'same') last.count += 1;
    else stretches.push({ kind: 'same', key: row.key, count: 1 });
  }
  return stretches;
}

const isChanged = ({ before, after }: SideRow) => !before || !after || before.changed || after.changed;
