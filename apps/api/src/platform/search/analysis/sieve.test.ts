import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadAnalyser } from './analyser';
import { mayHave, sieveOf } from './sieve';
import { languagesWithStemmer } from './stemmer';

const letter = fc.constantFrom(...'aabcdeefghiijklmnooprstuuvwyzAZ');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 12 });

test.each(languagesWithStemmer)('no word of %s is passed over that has a term', async (language) => {
  const analyser = await loadAnalyser(language);
  fc.assert(
    fc.property(word, (text) => {
      const terms = new Set(analyser.terms(text));
      const sieve = sieveOf(terms, language);
      if (sieve && terms.size > 0) expect(mayHave(sieve, text, { start: 0, end: text.length })).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('highlights are the places of the terms, sieved or not', async () => {
  const pieces = fc.constantFrom('wing', 'Wings', 'winging', 'a', 'w', 'low-wing', 'wing2', '’', ' ', ', ');
  for (const language of ['en', 'tr']) {
    const analyser = await loadAnalyser(language);
    const wanted = new Set(analyser.terms('wings'));
    const property = fc.property(fc.array(pieces, { maxLength: 20 }), (some) => {
      const text = some.join('');
      const places = analyser.places(text).filter(({ term }) => wanted.has(term));
      const spans = new Map(places.map(({ start, end }) => [start, { start, end }]));
      expect(analyser.spans(text, wanted)).toEqual([...spans.values()]);
    });
    fc.assert(property);
  }
});
