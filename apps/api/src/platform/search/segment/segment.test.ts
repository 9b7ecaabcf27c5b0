import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentOf } from './build-segment';
import { BrokenSegment } from './bytes';
import { decodePostings } from './decode-postings';
import { eachToken } from './decode-sequence';
import { Segment } from './segment';
import type { AnalysedDocument } from './token-store';

const word = fc.oneof(
  fc.constantFrom('a', 'ab', 'abc', 'b', 'wing', 'flow', 'shock', '東京', 'ü'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const field = fc.array(word, { maxLength: 12 });
const documents = fc
  .array(
    fc.record({
      step: fc.integer({ min: 1, max: 400 }),
      group: fc.integer({ min: 0, max: 2 ** 30 }),
      language: fc.constantFrom('en', 'de', 'ja'),
      title: field,
      headings: field,
      body: field,
    }),
    { maxLength: 25 },
  )
  .map((rows) => {
    let number = -1;
    return rows.map(({ step, ...row }): AnalysedDocument => {
      number += step;
      return { ...row, number };
    });
  });

test('what was put in comes out: documents, terms, counts, reading order', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (given) => {
      const bytes = await segmentOf(given);
      const segment = new Segment(bytes.head);
      expect(Array.from(segment.numbers)).toEqual(given.map(({ number }) => number));
      expect(Array.from(segment.groups)).toEqual(given.map(({ group }) => group));
      expect(Array.from(segment.language, (place) => segment.languages[place])).toEqual(
        given.map(({ language }) => language),
      );
      expect(sequencesOf(segment, bytes.sequences)).toEqual(
        given.map(({ title, headings, body }) => [...title, ...headings, ...body]),
      );
      expect(postingsOf(segment, bytes.postings)).toEqual(countsIn(given));
    }),
    { numRuns: 150 },
  );
});

test('a term that is not there is not found, wherever it would be', async () => {
  const words = Array.from({ length: 200 }, (_, index) => `term${index * 3}`);
  const { head } = await segmentOf([
    { number: 4, group: 1, language: 'en', title: [], headings: [], body: words },
  ]);
  const segment = new Segment(head);
  for (const each of words) expect(segment.dictionary.find(each)?.documents).toBe(1);
  for (const each of ['', 'a', 'term', 'term1', 'term599', 'zebra', '東'])
    expect(segment.dictionary.find(each)).toBeNull();
  expect([segment.placeOf(4), segment.placeOf(3)]).toEqual([0, -1]);
});

test('bytes that end too early, or of another format, are refused', async () => {
  const { head } = await segmentOf([
    { number: 0, group: 1, language: 'en', title: ['a'], headings: [], body: ['b', 'c'] },
  ]);
  for (let end = 0; end < head.length; end++)
    expect(() => new Segment(head.slice(0, end))).toThrow(BrokenSegment);
  expect(() => new Segment(Uint8Array.from([9, ...head.slice(1)]))).toThrow('format');
});

test('documents out of order are a bug of the caller', async () => {
  const one = { group: 1, language: 'en', title: [], headings: [], body: [] };
  await expect(
    segmentOf([
      { ...one, number: 2 },
      { ...one, number: 2 },
    ]),
  ).rejects.toThrow('ascending');
});

function sequencesOf(segment: Segment, sequences: Uint8Array): string[][] {
  return Array.from(segment.numbers, (_, place) => {
    const terms: string[] = [];
    const bytes = sequences.subarray(segment.sequenceAt[place], segment.sequenceAt[place + 1]);
    eachToken(bytes, (rank) => terms.push(segment.termOfRank(rank)));
    return terms;
  });
}

type Counts = Record<string, [document: number, title: number, headings: number, body: number][]>;

function postingsOf(segment: Segment, postings: Uint8Array): Counts {
  const counts: Counts = Object.create(null);
  for (let id = 0; id < segment.dictionary.size; id++) {
    const { term, start, length, documents: frequency } = segment.dictionary.entry(id);
    const decoded = decodePostings(postings.subarray(start, start + length), frequency);
    counts[term] = Array.from({ length: frequency }, (_, slot) => [
      decoded.documents[slot] as number,
      decoded.inTitle[slot] as number,
      decoded.inHeadings[slot] as number,
      decoded.inBody[slot] as number,
    ]);
  }
  return counts;
}

function countsIn(given: readonly AnalysedDocument[]): Counts {
  const counts: Counts = Object.create(null);
  for (const [place, { title, headings, body }] of given.entries()) {
    for (const [index, terms] of [title, headings, body].entries()) {
      for (const term of terms) {
        counts[term] ??= [];
        const last = counts[term].at(-1);
        const row = last?.[0] === place ? last : ([place, 0, 0, 0] as Counts[string][number]);
        if (row !== last) counts[term].push(row);
        row[index + 1] = (row[index + 1] as number) + 1;
      }
    }
  }
  return counts;
}
