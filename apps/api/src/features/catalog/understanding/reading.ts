import type { Filter, Note, Sort, UnderstoodFilter } from './filter';
import { singular, squeeze } from './fold';
import type { Entry, Lexicon } from './lexicon';
import { type Token, tokenise } from './tokens';

/** From and to are tokens; `to` is the first that does not belong. */
export type Span = { from: number; to: number };
export type ValueMention = Span & {
  key: string;
  values: string[];
  not: boolean;
  correctedTo: string | null;
};
export type NameMention = Span & { key: string; correctedTo: string | null };

/** A query while it is being read: what was understood so far, and which words that took. */
export type Reading = {
  lexicon: Lexicon;
  now: Date;
  text: string;
  tokens: Token[];
  taken: boolean[];
  values: ValueMention[];
  names: NameMention[];
  /** What the items themselves are called. */
  nouns: Span[];
  found: (UnderstoodFilter & Span)[];
  sort: Sort | null;
  notes: Note[];
};

export function startReading(query: string, lexicon: Lexicon, now: Date): Reading {
  const { text, tokens } = tokenise(query);
  return {
    lexicon,
    now,
    text,
    tokens,
    taken: tokens.map(() => false),
    values: [],
    names: [],
    nouns: [],
    found: [],
    sort: null,
    notes: [],
  };
}

/** Once, however often it was asked. */
export function addNote(reading: Reading, note: Note): void {
  const isThere = reading.notes.some((there) => JSON.stringify(there) === JSON.stringify(note));
  if (!isThere) reading.notes.push(note);
}

export function take(reading: Reading, { from, to }: Span): void {
  for (let at = from; at < to; at++) reading.taken[at] = true;
}

export function wordsOf({ text, tokens }: Reading, { from, to }: Span): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end).trim();
}

export function understood(
  reading: Reading,
  span: Span,
  { filter, correctedTo = null }: { filter: Filter; correctedTo?: string | null },
): void {
  take(reading, span);
  reading.found.push({ ...span, filter, words: wordsOf(reading, span), correctedTo });
}

export function textAt({ tokens }: Pick<Reading, 'tokens'>, at: number): string {
  return tokens[at]?.text ?? '';
}

const joiners = new Set(['-', '&', "'", '’', '/', '+']);
const longestWindow = 7;

/** The longest run of tokens from here that the lexicon knows in a way that is wanted. */
export function longestAt<Wanted extends Entry>(
  reading: Reading,
  from: number,
  wanted: (entries: readonly Entry[], squeezed: string) => Wanted | undefined,
): { to: number; entry: Wanted; squeezed: string } | null {
  const { tokens, taken, lexicon } = reading;
  for (let to = Math.min(tokens.length, from + longestWindow); to > from; to--) {
    const run = tokens.slice(from, to);
    const last = run.at(-1);
    if (last?.kind === 'sign' || taken.slice(from, to).includes(true)) continue;
    if (run.some(({ kind, text }) => kind === 'sign' && !joiners.has(text))) continue;
    for (const squeezed of formsOf(run)) {
      const entry = wanted(lexicon.find(squeezed), squeezed);
      if (entry) return { to, entry, squeezed };
    }
  }
  return null;
}

function formsOf(run: readonly Token[]): string[] {
  const texts = run.map(({ text }) => text);
  const last = texts.pop() ?? '';
  const whole = squeeze([...texts, last].join(''));
  const one = squeeze([...texts, singular(last)].join(''));
  return whole === one ? [whole] : [whole, one];
}
