import type { Question, Term } from '../reading/read-question';
import type { Word } from '../reading/reader';
import { type Bag, bagOfOne } from './bag';
import { matchOf, speltLike } from './match';
import type { Read } from './read-passage';

export type Weighed = {
  term: Term;
  weight: number;
  spelt: ReadonlySet<string> | undefined;
  /** How well the passage that has it best has it. */
  met: number;
};

/** What most passages say tells them apart from none. */
export function weigh({ terms }: Question, read: readonly Read[]): Weighed[] {
  const vocabulary = new Set(
    read.flatMap(({ whole, title, heads }) => [...whole.stems, ...title.stems, ...heads.stems]),
  );
  return terms.map((term) => {
    const spelt = speltLike(term, vocabulary);
    const having = read.filter(({ whole, title }) =>
      term.stems.some((stem) => whole.stems.has(stem) || title.stems.has(stem)),
    );
    const often = having.length / Math.max(1, read.length);
    const weight = term.weight * (1.25 - 0.75 * often);
    const like = spelt.size > 0 ? spelt : undefined;
    const met = Math.max(
      0,
      ...read.flatMap(({ whole, title, heads }) =>
        [whole, title, heads].map((bag) => matchOf(term, bag, like)),
      ),
    );
    return { term, weight, spelt: like, met };
  });
}

export const isIn = ({ term, spelt }: Weighed, bag: Bag): number => matchOf(term, bag, spelt);
export const isWord = (weighed: Weighed, word: Word): boolean => isIn(weighed, bagOfOne(word)) > 0;
