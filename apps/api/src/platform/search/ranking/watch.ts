import { Cursor } from '../segment/bytes';
import type { Closely } from './question';
import { fieldAt } from './sequences';
import type { Candidate } from './top-list';
import type { Part, View } from './view';

export type Counts = readonly [title: number, headings: number, body: number];

/** What is looked for in documents of one segment and language, by the ranks of its terms. */
export type Watch = {
  /** Where any of it may be, by the last bits of the rank: most terms are none of it. */
  sieve: Uint8Array;
  slots: Map<number, number[]>;
  /** After which term which term makes which slot. */
  pairs: Map<number, Map<number, number>>;
};

const sieveMask = 4095;

type Watching = { closely: Closely; languages: readonly string[]; language: string; view: View };

export function watchFor(part: Part, { closely, languages, language, view }: Watching): Watch {
  const form = Math.max(0, languages.indexOf(language));
  const rankOf = (terms: readonly string[]) => view.rankOf(terms[form] ?? terms[0] ?? '', part);
  const watch: Watch = { sieve: new Uint8Array(sieveMask + 1), slots: new Map(), pairs: new Map() };
  for (const [slot, { terms }] of [...closely.wanted, ...closely.fillers].entries()) {
    const rank = rankOf(terms);
    if (rank < 0) continue;
    watch.slots.set(rank, [...(watch.slots.get(rank) ?? []), slot]);
    watch.sieve[rank & sieveMask] = 1;
  }
  const before = closely.wanted.length + closely.fillers.length;
  for (const [index, { first, second }] of closely.pairs.entries()) {
    const [left, right] = [rankOf(first), rankOf(second)];
    if (left < 0 || right < 0) continue;
    const after = watch.pairs.get(left) ?? new Map<number, number>();
    watch.pairs.set(left, after.set(right, before + index));
    watch.sieve[left & sieveMask] = 1;
  }
  return watch;
}

type Counting = { bytes: Uint8Array; candidate: Candidate; watch: Watch };

/** Goes through a document once; a pair does not reach from one field into the next. */
export function countInto(counts: Uint16Array, { bytes, candidate, watch }: Counting): void {
  const { part, place } = candidate;
  const title = part.segment.lengths.title[place] as number;
  const headings = title + (part.segment.lengths.headings[place] as number);
  const { sieve, slots, pairs } = watch;
  let after: Map<number, number> | undefined;
  let at = 0;
  for (let token = 0; at < bytes.length; token++) {
    const start = at;
    at = endOf(bytes, start);
    const rank = at - start === 1 ? (bytes[start] as number) : new Cursor(bytes, start).varint();
    if (token === title || token === headings) after = undefined;
    if (after === undefined && sieve[rank & sieveMask] === 0) continue;
    const field = fieldAt(token, title, headings);
    for (const slot of slots.get(rank) ?? none) (counts[slot * 3 + field] as number)++;
    const pair = after?.get(rank);
    if (pair !== undefined) (counts[pair * 3 + field] as number)++;
    after = pairs.get(rank);
  }
}

function endOf(bytes: Uint8Array, start: number): number {
  let at = start;
  while ((bytes[at] as number) > 127) at++;
  return at + 1;
}

const none: readonly number[] = [];
