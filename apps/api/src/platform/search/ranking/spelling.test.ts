import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentOf } from '../segment/build-segment';
import { Segment } from '../segment/segment';
import { alike, around, editsBetween } from './spelling';

const spelt = fc
  .array(fc.constantFrom('a', 'b', 'c', 'é', 'ж', '東'), { minLength: 1, maxLength: 9 })
  .map((letters) => letters.join(''));
const words = fc.uniqueArray(spelt, { minLength: 1, maxLength: 40 });

async function segmentWith(terms: readonly string[]): Promise<Segment> {
  const document = { number: 0, group: 0, language: 'en', title: [], headings: [], body: [...terms] };
  return new Segment((await segmentOf([document])).head);
}

test('no word that is spelt alike is passed over', async () => {
  const run = async (word: string, terms: string[], edits: number) => {
    const found = new Set(alike(word, await segmentWith(terms), edits));
    const wanted = terms.filter((term) => editsBetween(word, term, edits) <= edits);
    expect(wanted.filter((term) => !found.has(term))).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(spelt, words, fc.constantFrom(1, 2), run), { numRuns: 2000 });
});

test('no longer word is passed over', async () => {
  const run = async (word: string, terms: string[]) => {
    const found = new Set(around(word, await segmentWith(terms)));
    expect(terms.filter((term) => term.includes(word) && !found.has(term))).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(spelt, words, run), { numRuns: 1000 });
});
