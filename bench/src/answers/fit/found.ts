import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Db, type HousePassage, startAnswersNode } from '@parley/api/bench';
import type { Answer } from '../judge-answers';
import type { Question, QuestionSet } from '../question-set';

/** A question, and what the search finds for it. */
export type Found = {
  question: Question;
  language: string;
  passages: readonly HousePassage[];
  /** By the title of its document. */
  files: Record<string, string>;
};

/** Imports a business into a workspace of its own and searches for all that is asked of it. */
export async function find(db: Db, { documents, questions }: QuestionSet): Promise<Found[]> {
  const node = await startAnswersNode(db, documents);
  try {
    const found: Found[] = [];
    for (const question of questions) {
      const { language, passages } = await node.find(question.question);
      const files = Object.fromEntries(passages.map(({ title }) => [title, node.fileOf(title)]));
      found.push({ question, language, passages, files });
    }
    return found;
  } finally {
    await node.stop();
  }
}

/** Searching anew takes a minute; what was found is good for as long as the search stays the same. */
export async function keptIn(
  file: string,
  search: () => Promise<Record<string, Found[]>>,
): Promise<Record<string, Found[]>> {
  if (file !== '' && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const found = await search();
  if (file !== '') writeFileSync(file, JSON.stringify(found));
  return found;
}

export const askedOf = ({ question, language, passages }: Found, abstainBelow: number) => ({
  question: question.question,
  earlier: [],
  passages,
  language,
  abstainBelow,
  maySay: () => true,
});

type Quoted = { text: string; sources: readonly { title: string; quote: string }[] };

export const asAnswer = ({ text, sources }: Quoted, files: Found['files']): Answer => ({
  text,
  sources: sources.map(({ title, quote }) => ({ file: files[title] ?? '', quote })),
});
