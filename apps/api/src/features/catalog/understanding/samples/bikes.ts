import { Attributes } from '../../attributes/attribute';
import { buildLexicon } from '../lexicon';

const known = (values: readonly string[], within: readonly string[] = []) =>
  values.map((value) => ({ value, count: 2, within }));

export const bikes = buildLexicon(
  Attributes.parse([
    {
      key: 'kind',
      label: 'Type',
      type: 'category',
      values: [
        { value: 'City bike', synonyms: ['city'] },
        { value: 'E-bike', synonyms: ['electric', 'electric bike', 'pedelec'] },
        { value: 'Kids bike', synonyms: ['children', 'child'] },
      ],
    },
    { key: 'price', label: 'Price', type: 'number', currency: 'EUR', better: 'lower' },
    {
      key: 'rent',
      label: 'Rent a day',
      type: 'number',
      currency: 'EUR',
      better: 'lower',
      synonyms: ['per day', 'rent'],
    },
    { key: 'frame', label: 'Frame size', type: 'number', unit: 'cm' },
    { key: 'weight', label: 'Weight', type: 'number', unit: 'kg', better: 'lower' },
    { key: 'range', label: 'Range', type: 'number', unit: 'km', better: 'higher' },
    { key: 'battery', label: 'Battery', type: 'number', unit: 'Wh', better: 'higher' },
    { key: 'gears', label: 'Gears', type: 'number', better: 'higher', synonyms: ['speed', 'speeds'] },
    { key: 'wheel', label: 'Wheel size', type: 'number', unit: 'in', synonyms: ['wheels', 'tyre'] },
    { key: 'colour', label: 'Colour', type: 'category', synonyms: ['color'] },
    { key: 'brakes', label: 'Brakes', type: 'category' },
    { key: 'extras', label: 'Equipment', type: 'set' },
    { key: 'shop', label: 'Shop', type: 'place' },
    { key: 'used', label: 'Second hand', type: 'boolean', synonyms: ['used', 'pre-owned'] },
    { key: 'year', label: 'Model year', type: 'number' },
    { key: 'stock', label: 'In stock', type: 'stock', synonyms: ['available'] },
  ]),
  {
    values: {
      kind: known([
        'City bike',
        'E-bike',
        'Road bike',
        'Mountain bike',
        'Gravel bike',
        'Cargo bike',
        'Kids bike',
        'Folding bike',
      ]),
      colour: known(['Black', 'White', 'Red', 'Dark green', 'Sky blue']),
      brakes: known(['Disc brakes', 'Rim brakes', 'Coaster brake']),
      extras: known(['Mudguards', 'Luggage rack', 'Child seat', 'Lights', 'Lock', 'Bell', 'Kickstand']),
      shop: [
        ...known(['Altona', 'Eimsbüttel', 'St. Pauli'], ['Hamburg']),
        ...known(['Kreuzberg', 'Prenzlauer Berg'], ['Berlin']),
        ...known(['Hamburg', 'Berlin']),
      ],
    },
    numbers: {
      price: { min: 249, max: 7499 },
      rent: { min: 12, max: 79 },
      frame: { min: 44, max: 62 },
      weight: { min: 7.4, max: 38 },
      range: { min: 40, max: 160 },
      battery: { min: 250, max: 1000 },
      gears: { min: 1, max: 24 },
      wheel: { min: 16, max: 29 },
      year: { min: 2019, max: 2027 },
    },
    words: new Set(['tern', 'heron', 'swift', 'kestrel', 'courier']),
  },
  ['bike', 'bicycle', 'cycle'],
);
