import { caps } from '../caps';
import { DocumentUnreadable } from '../unreadable';
import { cleanLine } from './clean';
import type { TextWriter } from './write-text';

export type Row = readonly string[];

const longestHeader = 80;
const amount = /\p{N}/u;

/** Names of columns, as people write them: all there, all different, short, without figures. */
export function looksLikeHeader(row: Row): boolean {
  const names = row.map((name) => cleanLine(name));
  return (
    new Set(names).size === names.length &&
    names.every((name) => name !== '' && name.length <= longestHeader && !amount.test(name))
  );
}

export const rowText = (cells: Row, header: Row | null): string => {
  const said: string[] = [];
  for (const [at, cell] of cells.entries()) {
    const value = cleanLine(cell);
    const name = header?.[at] ?? '';
    if (value !== '') said.push(name === '' || name === value ? value : `${name}: ${value}`);
  }
  return said.join(' · ');
};

export type TableWriter = { add(cells: Row): void };

/** Rows, each with the names of its columns, so that one row alone still says what it means. */
export function writeTable(writer: TextWriter, given: { header: Row | null | 'first' }): TableWriter {
  let header = given.header === 'first' ? null : named(given.header);
  let pending = given.header === 'first';
  let rows = 0;
  return {
    add(cells) {
      rows += 1;
      if (rows > caps.rows || cells.length > caps.columns) throw new DocumentUnreadable('too-many-rows');
      if (pending && looksLikeHeader(cells) && cells.length > 1) {
        header = named(cells);
        pending = false;
        return;
      }
      // A caption above the names does not end the search for them.
      if (pending && cells.filter((cell) => cell.trim() !== '').length > 1) pending = false;
      writer.row(rowText(cells, header));
    },
  };
}

const named = (header: Row | null) => header?.map((name) => cleanLine(name).replace(/:$/, '')) ?? null;
