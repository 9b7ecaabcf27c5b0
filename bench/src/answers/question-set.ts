import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Question = {
  id: string;
  question: string;
  answerable: boolean;
  /** Files that hold the answer. */
  sources: readonly string[];
  /** The words that answer it, as one of them has them; `spans` are other ways in which they stand there. */
  span: string;
  spans?: readonly string[];
};
export type Document = { name: string; bytes: Uint8Array };
export type QuestionSet = { documents: readonly Document[]; questions: readonly Question[] };

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `documents/` and `questions.jsonl` of one folder, as seen from where the command was typed or from the repository. */
export function readQuestionSet(given: string): QuestionSet {
  const folders = [process.env.INIT_CWD ?? root, root].map((place) => resolve(place, given));
  const folder = folders.find((place) => existsSync(place)) ?? given;
  const documents = join(folder, 'documents');
  if (!existsSync(documents)) throw new Error(`${folder} has no documents.`);
  return { documents: readDocuments(documents), questions: readQuestions(join(folder, 'questions.jsonl')) };
}

function readDocuments(folder: string): Document[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name, parentPath }) => ({ name, bytes: readFileSync(join(parentPath, name)) }));
}

export function readQuestions(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, question, answerable, sources = [], span = '', spans = [] } = JSON.parse(line);
      return { id: String(id), question, answerable: answerable === true, sources, span: span ?? '', spans };
    });
}
