import { expect, test } from 'vitest';
import { toldIn } from './told';

test('what a step says becomes flat, and nothing empty is told', () => {
  const said = {
    language: 'en',
    confidence: 0.876_54,
    sentiment: { label: 'neutral', why: [] },
    offers: [{ name: 'Rooms', total: 3 }],
    wantsPerson: true,
    urgent: false,
    agent: null,
    model: '',
  };
  expect(toldIn(said)).toEqual([
    { name: 'language', value: 'en' },
    { name: 'confidence', value: 0.876_54 },
    { name: 'label', value: 'neutral' },
    { name: 'offers', value: ['Rooms 3'] },
    { name: 'wantsPerson', value: true },
  ]);
  expect(toldIn({})).toEqual([]);
});
