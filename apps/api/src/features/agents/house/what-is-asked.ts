import type { Aspect } from './lexicon/types';
import { readQuestion, type Term } from './reading/read-question';
import { readerFor } from './reading/reader';

export type AskedFor = {
  /** The kinds of things asked for: a price, a time, a place. */
  aspects: readonly Aspect[];
  /** How much of it these of its words are, 0..1: “cost” and “room” say less than “balcony”. */
  shareOf(words: string): number;
};

export async function whatIsAsked(question: string, language: string | null): Promise<AskedFor> {
  const { terms, aspects } = readQuestion(question, await readerFor(language));
  const all = sum(terms);
  const shareOf = (words: string) => {
    const these = new Set(wordsIn(words));
    return all === 0
      ? 0
      : sum(terms.filter(({ text }) => wordsIn(text).some((word) => these.has(word)))) / all;
  };
  return { aspects, shareOf };
}

const sum = (terms: readonly Term[]) => terms.reduce((total, { weight }) => total + weight, 0);

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
