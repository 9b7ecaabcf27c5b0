import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { placeOf, readLines } from '../frame/read-lines';

export type Question = {
  id: string;
  question: string;
  answerable: boolean;
  /** Names of files that hold the answer. */
  sources: readonly string[];
  /** The words that answer it, as one of them has them; `spans` are other ways in which they stand there. */
  span: string;
  spans?: readonly string[];
};
export type Document = { name: string; bytes: Uint8Array };
export type QuestionSet = { documents: readonly Document[]; questions: readonly Question[] };

/** `documents/` and `questions.jsonl` of one folder. */
export function readQuestionSet(given: string): QuestionSet {
  const documents = placeOf(join(given, 'documents'));
  const questions = placeOf(join(given, 'questions.jsonl'));
  return { documents: readDocuments(documents), questions: readQuestions(questions) };
}

function readDocuments(folder: string): Document[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name, parentPath }) => ({ name, bytes: readFileSync(join(parentPath, name)) }));
}

/** Of a page its words count, not its tags. */
const said = (span: string) => span.replace(/<[^>]*>/g, ' ');

export function readQuestions(file: string): Question[] {
  return readLines(file, ['id', 'question', 'answerable']).map(({ id, question, answerable, ...where }) => {
    const { sources = [], span = '', spans = [] } = where as Partial<Question>;
    const names = sources.map((source) => basename(source));
    return {
      id: String(id),
      question: String(question),
      answerable: answerable === true,
      sources: names,
      span: said(span ?? ''),
      spans: spans.map(said),
    };
  });
}
