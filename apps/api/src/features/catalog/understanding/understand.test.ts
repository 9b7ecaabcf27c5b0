import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from './lexicon';
import { readNumber } from './numerals';
import { bikes } from './samples/bikes';
import { clinic } from './samples/clinic';
import { homes } from './samples/homes';
import { rooms } from './samples/rooms';
import { say } from './samples/say';
import { shop } from './samples/shop';
import { understand } from './understand';

const now = new Date('2026-11-21T12:00:00Z');
const lexicons = [homes, rooms, shop, bikes, clinic];
const words =
  'under over between 2bhk and or not 2 cr lakh whitefield whitfield , - to 80 1,50,000 $ € per night with pool by march 2027 at least size 42 gb + % max the a half hundred and 20 december monday next sort by price low high for family left in stock kids adults first needed but any outside 1 hour min';
const someWords = fc
  .array(fc.constantFrom(...words.split(' ')), { maxLength: 14 })
  .map((all) => all.join(' '));

describe('whatever is asked', { timeout: 60_000 }, () => {
  test('is read without failing, and alike each time', () => {
    const query = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), someWords);
    fc.assert(
      fc.property(query, fc.nat(lexicons.length - 1), (asked, which) => {
        const lexicon = lexicons[which] ?? homes;
        const first = understand(asked, lexicon, now);
        expect(understand(asked, lexicon, now)).toEqual(first);
        for (const { filter } of first.filters) {
          expect(lexicon.attribute(filter.key)).not.toBeNull();
          if (filter.kind === 'number' && filter.min !== null && filter.max !== null)
            expect(filter.min).toBeLessThanOrEqual(filter.max);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('means the same in any case, width and spacing', () => {
    fc.assert(
      fc.property(someWords, (asked) => {
        const said = say(understand(asked, homes, now));
        expect(say(understand(asked.toUpperCase(), homes, now))).toBe(said);
        expect(say(understand(`  ${asked.replaceAll(' ', '   ')} `, homes, now))).toBe(said);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [
      1_500_000,
      [
        '1500000',
        '15 lakh',
        '15,00,000',
        '1.5 mn',
        '1,500,000',
        '1 500 000',
        '1500k',
        '0.15 cr',
        '1.5 million',
      ],
    ],
    [
      12_000_000,
      ['1.2 cr', '120 lakh', '12m', '1,20,00,000', '12 000 000', '1.2 crore', '12 million', '₹1.2Cr'],
    ],
  ])('%s is written in many ways', (amount, ways) => {
    for (const way of ways)
      expect(say(understand(`price below ${way}`, homes, now)), way).toBe(`price<=${amount}`);
  });
});

test.each([
  ['1,50,000', [150_000]],
  ['1.500,00', [1500]],
  ['1,500.00', [1500]],
  ['1 500', [1500]],
  ['1’500', [1500]],
  ['1.5', [1.5]],
  ['1,5', [1.5]],
  ['1.500', [1.5, 1500]],
  ['1,500', [1500, 1.5]],
  ['1.500.000', [1_500_000]],
  ['0.125', [0.125]],
])('%s as a number', (written, values) => {
  expect(readNumber(written)).toEqual(values);
});

test('a catalog of many words is read in less than a millisecond', () => {
  const letters = (at: number) => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const places = Array.from({ length: 3000 }, (_, at) => ({
    value: `Place ${letters(at)}ville`,
    count: 1,
    within: [],
  }));
  const { attributes, vocabulary } = homes;
  const values = { ...vocabulary.values, place: [...(vocabulary.values.place ?? []), ...places] };
  const lexicon = buildLexicon(attributes, { ...vocabulary, values });
  const asked =
    'Show me a quiet 2 bhk flat in whitfield between 80 lakh and 1.2 cr with pool, ready by march';
  const times = Array.from({ length: 300 }, () => {
    const start = performance.now();
    understand(asked, lexicon, now);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1); // the one that nobody else's work fell into
});
