import { linesOf } from './expand';
import { firstWords, type Pattern, parsePattern, reachOf } from './pattern';
import type { Token } from './tokens';

/** Finds phrases word by word; the longest at each place. */
export type Phrases = { find(tokens: readonly Token[]): Found[] };
export type Found = { from: number; to: number };

type Index = Map<string | null, Pattern[]>;

/** A phrase a line, written as in `parsePattern`. Read at first use. */
export function phrases(lines: string): Phrases {
  let index: Index | null = null;
  return {
    find(tokens) {
      index ??= indexed(lines);
      const words = tokens.map(({ word }) => word);
      const found: Found[] = [];
      for (let from = 0; from < words.length; from++) {
        const to = longestFrom(index, words, from);
        if (to > from) found.push({ from, to });
      }
      return found;
    },
  };
}

export const has = (phrases: Phrases, tokens: readonly Token[]): boolean => phrases.find(tokens).length > 0;

function indexed(lines: string): Index {
  const index: Index = new Map();
  for (const pattern of linesOf(lines).map(parsePattern))
    for (const word of firstWords(pattern)) index.set(word, [...(index.get(word) ?? []), pattern]);
  return index;
}

function longestFrom(index: Index, words: readonly string[], from: number): number {
  let reached = 0;
  for (const key of [words[from] ?? '', null])
    for (const pattern of index.get(key) ?? []) reached |= reachOf(pattern, words, { from, starts: 1 });
  return reached === 0 ? from : from + 31 - Math.clz32(reached);
}
