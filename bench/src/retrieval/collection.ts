import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf, readLines } from '../frame/read-lines';

export type Collection = {
  readonly documents: readonly { id: string; title: string; text: string }[];
  readonly queries: readonly { id: string; text: string }[];
  /** By query: what grade each document has. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` of one folder. Questions nobody judged are left out. */
export function readCollection(folder: string): Collection {
  const grades = readGrades(readFileSync(placeOf(join(folder, 'qrels.tsv')), 'utf8'));
  const rows = (file: string): Record<string, unknown>[] => readLines(join(folder, file), []);
  return {
    documents: rows('corpus.jsonl').map((row) => ({
      id: textOf(row.id ?? row._id),
      title: textOf(row.title),
      text: textOf(row.text),
    })),
    queries: rows('queries.jsonl')
      .map((row) => ({ id: textOf(row.id ?? row._id), text: textOf(row.text) }))
      .filter(({ id }) => grades.has(id)),
    grades,
  };
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

/** query, document, grade; a line whose grade is no number is a heading. */
export function readGrades(text: string): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of text.split('\n')) {
    const columns = line.trim().split('\t');
    const [query = '', document = ''] = [columns[0], columns.length > 3 ? columns[2] : columns[1]];
    const grade = Number(columns.at(-1));
    if (columns.length < 3 || !Number.isFinite(grade)) continue;
    const own = grades.get(query) ?? new Map<string, number>();
    grades.set(query, own.set(document, grade));
  }
  return grades;
}
