import readWorkbook from 'read-excel-file/universal';
import { caps } from '../caps';
import type { MarkedText } from '../document';
import { type Row, writeTable } from '../text/write-table';
import { writeText } from '../text/write-text';
import { deadline } from '../unreadable';
import { unpack } from './unpack';

const isSheetPart = (name: string) => /\.(?:xml|rels)$/i.test(name);

export type Sheet = { name: string; rows: Row[] };

/** A workbook as text: its sheets as headings, their rows each with the names of its columns. */
export async function readXlsx(bytes: Uint8Array): Promise<MarkedText> {
  const look = deadline(caps.timeMs);
  const writer = writeText();
  for (const { name, rows } of await sheetsOf(bytes)) {
    look();
    if (rows.length === 0) continue;
    writer.heading(1, name);
    const table = writeTable(writer, { header: 'first' });
    for (const row of rows) table.add(row);
    table.end();
  }
  return writer.end();
}

/** Empty rows and columns left out. */
export async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const packed = unpack(bytes, isSheetPart);
  const sheets = await readWorkbook(new Uint8Array(packed).buffer);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(cellText)).filter((row) => row.some((cell) => cell !== '')),
  }));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return momentText(value);
  // As the sheet shows it, without the dust of binary fractions.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return String(value);
}

function momentText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
