import { linesOf } from './expand';
import { firstWords, type Pattern, parsePattern, reachOf } from './pattern';
import type { Token } from './tokens';

/** Finds phrases word by word; the longest at each place. */
export type Phrases = { find(tokens: readonly Token[]): Found[] };
export type Found = { from: number; to: number };

/** Phrases of several kinds, all looked for at once: everywhere one fits, and which it is. */
export type PhraseTable<Kind> = { find(tokens: readonly Token[]): (Found & { kind: Kind })[] };

/** Of a word with which a phrase may begin; null for those that may begin with any. */
type Index<Entry> = Map<string | null, Entry[]>;

/** A phrase a line, written as in `parsePattern`. Read at first use. */
export function phrases(lines: string): Phrases {
  let index: Index<{ pattern: Pattern }> | null = null;
  return {
    find(tokens) {
      index ??= indexed(linesOf(lines).map((line) => ({ pattern: parsePattern(line) })));
      const words = tokens.map(({ word }) => word);
      const found: Found[] = [];
      for (let from = 0; from < words.length; from++) {
        let reached = 0;
        for (const { pattern } of beginningAt(index, words, from))
          reached |= reachOf(pattern, words, { from, starts: 1 });
        const to = endOf(reached, from);
        if (to > from) found.push({ from, to });
      }
      return found;
    },
  };
}

export function phraseTable<Kind>(phrases: readonly { line: string; kind: Kind }[]): PhraseTable<Kind> {
  const index = indexed(phrases.map(({ line, kind }) => ({ pattern: parsePattern(line), kind })));
  return {
    find(tokens) {
      const words = tokens.map(({ word }) => word);
      const found: (Found & { kind: Kind })[] = [];
      for (let from = 0; from < words.length; from++) {
        for (const { pattern, kind } of beginningAt(index, words, from)) {
          const to = endOf(reachOf(pattern, words, { from, starts: 1 }), from);
          if (to > from) found.push({ from, to, kind });
        }
      }
      return found;
    },
  };
}

export const has = (phrases: Phrases, tokens: readonly Token[]): boolean => phrases.find(tokens).length > 0;

function indexed<Entry extends { pattern: Pattern }>(entries: readonly Entry[]): Index<Entry> {
  const index: Index<Entry> = new Map();
  for (const entry of entries) {
    for (const word of firstWords(entry.pattern)) {
      const known = index.get(word);
      if (known) known.push(entry);
      else index.set(word, [entry]);
    }
  }
  return index;
}

function* beginningAt<Entry>(index: Index<Entry>, words: readonly string[], from: number): Generator<Entry> {
  yield* index.get(words[from] ?? '') ?? [];
  yield* index.get(null) ?? [];
}

const endOf = (reached: number, from: number): number =>
  reached === 0 ? from : from + 31 - Math.clz32(reached);
