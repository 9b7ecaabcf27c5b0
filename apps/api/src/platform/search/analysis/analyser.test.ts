import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadAnalyser } from './analyser';

const pieces = [
  'a',
  'Zed',
  '7',
  '1,000',
  '12:30',
  "it's",
  'x@y.z',
  'a-b_c',
  '+',
  '&',
  ',',
  ':',
  ' ',
  '\n',
  '\0',
  '.',
];

test('a text reads the same whether or not something beyond ASCII follows it', async () => {
  const { places } = await loadAnalyser('en');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (some) => {
      const text = some.join('');
      expect(places(`${text} ©`)).toEqual(places(text));
    }),
    { numRuns: 500 },
  );
});
