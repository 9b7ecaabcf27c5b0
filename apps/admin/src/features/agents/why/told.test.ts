import { expect, test } from 'vitest';
import { factsIn } from './told';

test('what a step says becomes flat facts in words', () => {
  const said = {
    language: 'en',
    confidence: 0.876_54,
    sentiment: { label: 'neutral', why: [] },
    offers: [{ name: 'Rooms', total: 3 }],
    wantsPerson: true,
    urgent: false,
    agent: null,
  };
  expect(factsIn(said)).toEqual([
    { name: 'language', value: 'en' },
    { name: 'confidence', value: '0.88' },
    { name: 'label', value: 'neutral' },
    { name: 'offers', value: 'Rooms 3' },
    { name: 'wantsPerson', value: '✓' },
  ]);
});

test('nothing said, nothing shown', () => {
  expect(factsIn({})).toEqual([]);
});
