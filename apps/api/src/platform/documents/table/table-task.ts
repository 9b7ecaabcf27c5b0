import { caps } from '../caps';
import { kindOf } from '../kind';
import { sheetsOf } from '../office/read-xlsx';
import { eachRow, forgiving } from '../plain/read-csv';
import type { Row } from '../text/write-table';
import { DocumentUnreadable, type UnreadableReason } from '../unreadable';
import { type Cell, rowsOfJson } from './rows-of-json';

export type TableInput = { bytes: ArrayBuffer; name: string };
export type TableColumn = { name: string; samples: string[] };
export type TableOutput =
  | { t: 'read'; columns: TableColumn[]; total: number; lines: ArrayBuffer }
  | { t: 'unreadable'; reason: UnreadableReason; message: string };

type Table = { columns: string[]; rows: Cell[][] };

const samplesOfEach = 12;

/** A task of the workshop: the rows of a table, one JSON list a line. */
export async function run(input: TableInput): Promise<TableOutput> {
  try {
    const { columns, rows } = await tableOf(input);
    if (rows.length === 0)
      throw new DocumentUnreadable('empty', { message: 'There is no row in this file.' });
    if (rows.length > caps.rows || columns.length > caps.columns)
      throw new DocumentUnreadable('too-many-rows');
    const lines = new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'));
    const described = columns.map((name, at) => ({ name, samples: samplesOf(rows, at) }));
    return { t: 'read', columns: described, total: rows.length, lines: new Uint8Array(lines).buffer };
  } catch (error) {
    if (!(error instanceof DocumentUnreadable)) throw error;
    return { t: 'unreadable', reason: error.reason, message: error.message };
  }
}

async function tableOf({ bytes, name }: TableInput): Promise<Table> {
  const found = kindOf({ bytes: new Uint8Array(bytes), name });
  if (found.kind === 'xlsx')
    return withHeader(
      (await sheetsOf(new Uint8Array(bytes))).find(({ rows }) => rows.length > 1)?.rows ?? [],
    );
  if (!('text' in found))
    throw new DocumentUnreadable('unknown-type', { message: 'Items come as CSV, XLSX or JSON.' });
  if (/^\s*[[{]/.test(found.text)) return rowsOfJson(found.text);
  return withHeader(
    forgiving((quote) => {
      const rows: Row[] = [];
      eachRow(found.text, quote, (row) => void rows.push(row));
      return rows;
    }),
  );
}

function withHeader([header = [], ...rows]: readonly Row[]): Table {
  const seen = new Map<string, number>();
  const columns = header.map((cell, at) => {
    const name = cell.trim().slice(0, 100) || `Column ${at + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
  return { columns, rows: rows.map((row) => columns.map((_, at) => (row[at] ?? '').trim())) };
}

function samplesOf(rows: readonly Cell[][], at: number): string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const text = textOf(row[at]);
    if (text !== '') samples.add(text.slice(0, 120));
    if (samples.size === samplesOfEach) break;
  }
  return [...samples];
}

function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}
