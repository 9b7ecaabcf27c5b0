import { Cursor } from '../segment/bytes';
import type { Closely } from './question';
import { RankTable } from './rank-table';
import { fieldAt } from './sequences';
import type { Candidate } from './top-list';
import type { Part, View } from './view';

export type Counts = readonly [title: number, headings: number, body: number];

/** What is looked for in documents of one segment and language: its terms by their ranks, numbered from 1. */
export type Watch = {
  terms: RankTable;
  /** By term. */
  slots: number[][];
  /** By a term and the one after it: the slot of that pair, counted from 1. */
  pairs: Uint16Array;
  size: number;
};

type Watching = { closely: Closely; languages: readonly string[]; language: string; view: View };

export function watchFor(part: Part, { closely, languages, language, view }: Watching): Watch {
  const form = Math.max(0, languages.indexOf(language));
  const terms = new RankTable();
  const termOf = (forms: readonly string[]) => terms.put(view.rankOf(forms[form] ?? forms[0] ?? '', part));
  const words = [...closely.wanted, ...closely.fillers];
  const ofWords = words.map((word) => termOf(word.terms));
  const ofPairs = closely.pairs.map(({ first, second }) => [termOf(first), termOf(second)] as const);
  const size = terms.size + 1;
  const watch: Watch = {
    terms,
    slots: Array.from({ length: size }, () => []),
    pairs: new Uint16Array(size * size),
    size,
  };
  for (const [slot, term] of ofWords.entries()) if (term > 0) watch.slots[term]?.push(slot);
  for (const [index, [left, right]] of ofPairs.entries())
    if (left > 0 && right > 0) watch.pairs[left * size + right] = words.length + index + 1;
  return watch;
}

type Counting = { bytes: Uint8Array; candidate: Candidate; watch: Watch };

/** Goes through a document once; a pair does not reach from one field into the next. */
export function countInto(counts: Uint16Array, { bytes, candidate, watch }: Counting): void {
  const { part, place } = candidate;
  const title = part.segment.lengths.title[place] as number;
  const headings = title + (part.segment.lengths.headings[place] as number);
  const { terms, slots, pairs, size } = watch;
  const cursor = new Cursor(bytes);
  let before = 0;
  for (let token = 0; cursor.at < bytes.length; token++) {
    const term = terms.find(cursor.varint());
    if (token === title || token === headings) before = 0;
    if (term > 0) {
      const field = fieldAt(token, title, headings);
      for (const slot of slots[term] as number[]) (counts[slot * 3 + field] as number)++;
      const pair = pairs[before * size + term] as number;
      if (pair > 0) (counts[(pair - 1) * 3 + field] as number)++;
    }
    before = term;
  }
}
