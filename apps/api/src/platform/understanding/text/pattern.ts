import { tokensOf } from './tokens';

/** A word, any one word, or one of several patterns. */
type Item = string | typeof anyWord | readonly Pattern[];
export type Pattern = readonly Item[];

const anyWord = Symbol('any word');
const signs = /[()|*]|[^\s()|*]+/g;

/** “(please |)call (me|us)”: what is between the bars is one choice of several, maybe none. */
export function parsePattern(line: string): readonly Pattern[] {
  const parts = line.match(signs) ?? [];
  let at = 0;
  const choices = (): Pattern[] => {
    const found: Item[][] = [[]];
    for (; at < parts.length && parts[at] !== ')'; at++) {
      const part = parts[at] ?? '';
      const latest = found.at(-1) ?? [];
      if (part === '|') found.push([]);
      else if (part === '*') latest.push(anyWord);
      else if (part === '(') {
        at++;
        latest.push(choices());
      } else latest.push(...tokensOf(part).map(({ word }) => word));
    }
    return found;
  };
  return choices();
}

/** Where a pattern can end that begins at any of these places. */
export function endsOf(pattern: Pattern, words: readonly string[], starts: ReadonlySet<number>): Set<number> {
  let ends = new Set(starts);
  for (const item of pattern) {
    if (ends.size === 0) break;
    const next = new Set<number>();
    for (const place of endsOfItem(item, words, ends)) next.add(place);
    ends = next;
  }
  return ends;
}

function endsOfItem(item: Item, words: readonly string[], starts: ReadonlySet<number>): number[] {
  if (typeof item === 'object') return item.flatMap((choice) => [...endsOf(choice, words, starts)]);
  const fits = (place: number) => (item === anyWord ? place < words.length : words[place] === item);
  return [...starts].filter(fits).map((place) => place + 1);
}

/** The words a pattern can begin with; null stands for any, or none at all. */
export function firstWords(pattern: Pattern): Set<string | null> {
  const words = new Set<string | null>();
  for (const item of pattern) {
    const first = firstOfItem(item);
    for (const word of first.words) words.add(word);
    if (!first.mayBeEmpty) return words;
  }
  return words.add(null);
}

function firstOfItem(item: Item): { words: Set<string | null>; mayBeEmpty: boolean } {
  if (item === anyWord) return { words: new Set([null]), mayBeEmpty: false };
  if (typeof item === 'string') return { words: new Set([item]), mayBeEmpty: false };
  const words = new Set(item.flatMap((choice) => [...firstWords(choice)]));
  return { mayBeEmpty: words.delete(null), words };
}
