import { CsvError, type Options, parse } from 'csv-parse/sync';
import { caps } from '../caps';
import type { MarkedText } from '../document';
import { type Row, writeTable } from '../text/write-table';
import { writeText } from '../text/write-text';
import { deadline } from '../unreadable';

const delimiters = [',', ';', '\t', '|'];
const sampleLines = 20;
const sampleCharacters = 64 * 1024;
const rowsBetweenLooks = 1024;

/** Rows as text, each with the names from the first row. */
export function readCsv(text: string): MarkedText {
  return forgiving((quote) => {
    const writer = writeText();
    const table = writeTable(writer, { header: 'first' });
    eachRow(text, quote, (row) => table.add(row));
    table.end();
    return writer.end();
  });
}

/** A quotation mark that never closes was no quotation mark. */
export function forgiving<Result>(read: (quote: Options['quote']) => Result): Result {
  try {
    return read('"');
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return read(false);
  }
}

export function eachRow(text: string, quote: Options['quote'], take: (row: Row) => void): void {
  const look = deadline(caps.timeMs);
  let rows = 0;
  parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    quote,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (row: string[]) => {
      rows += 1;
      if (rows % rowsBetweenLooks === 0) look();
      take(row);
      return null;
    },
  });
}

/** The one that splits the first lines into the same number of parts, and into most. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, sampleCharacters)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, sampleLines);
  const score = (delimiter: string) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
    const [first = 0] = counts;
    return first * counts.filter((count) => count === first).length;
  };
  const best = delimiters.map((delimiter) => ({ delimiter, score: score(delimiter) }));
  return best.reduce((most, next) => (next.score > most.score ? next : most)).delimiter;
}
