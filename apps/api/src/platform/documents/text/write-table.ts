import { caps } from '../caps';
import { DocumentUnreadable } from '../unreadable';
import { cleanLine } from './clean';
import type { TextWriter } from './write-text';

export type Row = readonly string[];

const longestHeader = 80;
const figure = /\p{N}/u;
const letter = /\p{L}/u;

/** Names of columns, as people write them: all there, all different, short, in words. */
function looksLikeNames(row: Row): boolean {
  const names = row.map((name) => cleanLine(name));
  return (
    new Set(names).size === names.length &&
    names.every((name) => name.length <= longestHeader && letter.test(name))
  );
}

const hasFigures = (row: Row): boolean => row.some((cell) => figure.test(cell));

/** “7 days (GBP)” names what is 239 below it. */
const standsAbove = (names: Row, values: Row): boolean =>
  names.some((_, at) => figure.test(values[at] ?? '') && !letter.test(values[at] ?? ''));

export const rowText = (cells: Row, header: Row | null): string => {
  const said: string[] = [];
  for (const [at, cell] of cells.entries()) {
    const value = cleanLine(cell);
    const name = header?.[at] ?? '';
    if (value !== '') said.push(name === '' || name === value ? value : `${name}: ${value}`);
  }
  return said.join(' · ');
};

export type TableWriter = { add(cells: Row): void; end(): void };

/** Rows, each with the names of its columns, so that one row alone still says what it means. */
export function writeTable(writer: TextWriter, given: { header: Row | null | 'first' }): TableWriter {
  let header = given.header === 'first' ? null : named(given.header);
  let pending = given.header === 'first';
  let maybeNames: Row | null = null;
  let rows = 0;
  const write = (cells: Row) => writer.row(rowText(cells, header));
  const settle = (next: Row | null) => {
    if (maybeNames && next && standsAbove(maybeNames, next)) header = named(maybeNames);
    else if (maybeNames) write(maybeNames);
    maybeNames = null;
  };
  return {
    add(cells) {
      rows += 1;
      if (rows > caps.rows || cells.length > caps.columns) throw new DocumentUnreadable('too-many-rows');
      settle(cells);
      if (pending && cells.length > 1 && looksLikeNames(cells)) {
        pending = false;
        if (hasFigures(cells)) maybeNames = cells;
        else header = named(cells);
        return;
      }
      // A caption above the names does not end the search for them.
      if (pending && cells.filter((cell) => cell.trim() !== '').length > 1) pending = false;
      write(cells);
    },
    end: () => settle(null),
  };
}

const named = (header: Row | null) => header?.map((name) => cleanLine(name).replace(/:$/, '')) ?? null;
