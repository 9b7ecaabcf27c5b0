import type { Row } from './text/write-table';

/** The cells of a small table that a person pasted. For a file there is `readDocument`. */
export async function parseCsv(text: string): Promise<Row[]> {
  const { eachRow, forgiving } = await import('./plain/read-csv');
  return forgiving((quote) => {
    const rows: Row[] = [];
    eachRow(text, quote, (row) => void rows.push(row));
    return rows;
  });
}
