import { expect, test } from 'vitest';
import { chooseOffer, missedOffer } from './choose-offer';
import type { Offer, OfferedItem } from './types';

const item: OfferedItem = { itemId: 'itm_1', title: 'Loft', why: [], facts: [], counted: [] };

const anOffer = (more: Partial<Offer>): Offer => ({
  catalogId: 'cat_1',
  name: 'Rooms',
  understood: 1,
  conditions: ['Balcony'],
  keys: ['extras'],
  goesOn: false,
  share: 1,
  isMeasured: false,
  asks: null,
  total: 1,
  isExact: true,
  notes: [],
  hint: null,
  items: [item],
  near: [],
  ...more,
});

const before = (more: Partial<Offer>, intent = 'sales') =>
  chooseOffer({
    retrieved: { offers: [anOffer(more)] },
    understood: { intent: { name: intent, confidence: 0.9 } },
  })?.before ?? null;

test.each<[string, Partial<Offer>, ReturnType<typeof before>]>([
  ['a loft with two beds', { understood: 2 }, 'anything'],
  ['anything under 200', { isMeasured: true }, 'anything'],
  ['rooms with a balcony', {}, 'doubt'],
  ['an apartment with a kitchen for five', { share: 0.6, understood: 2 }, 'doubt'],
  ['any lofts with velvet', { share: 0.6 }, 'nothing'],
  ['how much is a loft', { asks: 'price', understood: 2 }, 'nothing'],
  ['how much is a loft that is not there', { asks: 'price', items: [], near: [item] }, null],
  ['when is the loft free', { asks: 'other' }, null],
  ['the toilet of the loft runs over', { share: 0.3 }, null],
])('“%s” gets it before %3$s', (_, more, expected) => {
  expect(before(more)).toBe(expected);
});

test('what only comes near is for those who want something', () => {
  expect(before({ items: [], near: [item] })).toBe('doubt');
  expect(before({ items: [], near: [item] }, 'general')).toBe(null);
});

test('why nothing is there is told of what was asked of a catalog', () => {
  const missed = (more: Partial<Offer>) => missedOffer({ retrieved: { offers: [anOffer(more)] } });
  const notes = ['Nothing here has “Delhi” as its place.'];
  expect(missed({ understood: 0, notes })).toBeDefined();
  expect(missed({ understood: 0, notes, share: 0.3 })).toBeUndefined();
  expect(missed({ items: [], near: [] })).toBeDefined();
  expect(missed({})).toBeUndefined();
});
