import { expect, test } from 'vitest';
import { proposeAttributes } from './propose-attributes';

const now = new Date('2026-11-22T00:00:00Z');
const shapeOf = (name: string, ...samples: string[]) => {
  const [proposed] = proposeAttributes([{ name, samples }], { mapping: {}, taken: new Set(), now });
  const { type, ...more } = proposed?.attribute ?? { type: null };
  const { unit = null, currency = null } = more as { unit?: string | null; currency?: string | null };
  return [type, unit, currency];
};

test.each([
  ['dashes at the top', ['Area', '-', '—', '805', '1,250'], ['number', null, null]],
  ['N/A at the top', ['Rooms', 'N/A', '2', 'n.a.', '3'], ['number', null, null]],
  ['no price yet', ['Price', 'On request', '₹1.29 Cr', '₹85 lakh'], ['number', null, 'INR']],
  ['a scale beside none', ['Price (INR)', 'TBA', '85 L', '1.2 Cr', '7500000'], ['number', null, 'INR']],
  ['units behind', ['Carpet area', '', '805 sq ft', '1,250 sq. ft.', '990'], ['number', 'sq ft', null]],
  ['a currency behind', ['Tag', '-', '12,50 €', '9 €'], ['number', null, 'EUR']],
  ['thousands', ['Followers', '-', '2.5k', '1 mn'], ['number', null, null]],
  ['a slip among many', ['Rent', '120', '180', '95', '210', 'a lot'], ['number', null, null]],
  ['one word among numbers', ['Floor', '1', 'Ground', '2'], ['category', null, null]],
  ['words', ['Colour', '-', 'red', 'blue'], ['category', null, null]],
  ['nothing at all', ['Spare', '-', 'n/a'], [null, null, null]],
  ['yes and a dash', ['Pets', 'yes', '-'], ['boolean', null, null]],
  ['days', ['Ready', 'TBD', '2027-01-02'], ['date', null, null]],
  ['pictures', ['Front', '-', 'https://x.example/a.jpg'], ['image', null, null]],
])('%s', (_, [name = '', ...samples], shape) => {
  expect(shapeOf(name, ...samples)).toEqual(shape);
});
