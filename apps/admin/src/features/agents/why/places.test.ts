import { expect, test } from 'vitest';
import { placeOf, placesOf, searchFor } from './places';

const rules = { documentId: 'doc_rules', chunkId: 'chk_3' };
const evidence = [
  { title: 'Rooms', text: 'A double is 120 euros.', url: null },
  { title: 'Rules › Dogs', text: 'Two dogs are welcome. They sleep in a basket.', url: null },
];
const traced = (places: unknown) => ({
  evidence,
  steps: [{ step: 'generate', saw: {}, decided: { places }, credits: 0, ms: 1 }],
});

test('a quote stands where the text does that it is of', () => {
  const trace = traced([null, rules]);
  expect(placesOf(trace)).toEqual([null, rules]);
  expect(placeOf(trace, { title: 'Rules › Dogs', quote: 'They sleep in a basket.' })).toEqual(rules);
  expect(placeOf(trace, { title: 'Rooms', quote: 'A double is 120 euros.' })).toBeNull();
  expect(placeOf(trace, { title: 'Rules › Dogs', quote: 'Cats are welcome.' })).toBeNull();
});

test.each([undefined, 7, [7, { documentId: 'doc' }], [{ documentId: 1, chunkId: 2 }]])(
  'what another server wrote down, %j, is no place',
  (places) => {
    expect(placesOf(traced(places))).toEqual([null, null]);
  },
);

test('a long text is found by its passage alone', () => {
  expect(searchFor(rules, 'Two dogs')).toEqual({ chunk: 'chk_3', quote: 'Two dogs' });
  expect(searchFor(rules, 'x'.repeat(601))).toEqual({ chunk: 'chk_3' });
});
