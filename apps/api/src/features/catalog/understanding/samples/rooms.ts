import { type AttributeInput, Attributes } from '../../attributes/attribute';
import { buildLexicon } from '../lexicon';

const attributes: AttributeInput[] = [
  {
    key: 'price',
    label: 'Price a night',
    type: 'number',
    currency: 'EUR',
    better: 'lower',
    synonyms: ['price', 'rate', 'per night'],
  },
  { key: 'size', label: 'Size', type: 'number', unit: 'm²', better: 'higher', synonyms: ['area'] },
  {
    key: 'sleeps',
    label: 'Sleeps',
    type: 'number',
    better: 'higher',
    synonyms: ['guest', 'guests', 'people', 'persons', 'adults', 'person'],
  },
  {
    key: 'view',
    label: 'View',
    type: 'category',
    values: [
      { value: 'Sea', synonyms: ['ocean', 'sea view', 'ocean view'] },
      { value: 'Harbour', synonyms: ['harbor', 'harbour view', 'marina'] },
    ],
  },
  { key: 'bed', label: 'Bed', type: 'category' },
  { key: 'floorLevel', label: 'Floor', type: 'category' },
  {
    key: 'breakfast',
    label: 'Breakfast included',
    type: 'boolean',
    synonyms: ['breakfast', 'b&b', 'bed and breakfast'],
  },
  {
    key: 'dogs',
    label: 'Dogs welcome',
    type: 'boolean',
    synonyms: ['dog', 'dogs', 'pet friendly', 'dog friendly'],
  },
  {
    key: 'accessible',
    label: 'Step-free',
    type: 'boolean',
    synonyms: ['accessible', 'wheelchair', 'barrier free'],
  },
  { key: 'smoking', label: 'Smoking', type: 'boolean', synonyms: ['smokers'] },
  { key: 'extras', label: 'Extras', type: 'set' },
  { key: 'freeFrom', label: 'Free from', type: 'date', synonyms: ['available', 'free'] },
  { key: 'left', label: 'Rooms left', type: 'stock' },
];

const known = (values: readonly string[]) => values.map((value) => ({ value, count: 2, within: [] }));

export const rooms = buildLexicon(
  Attributes.parse(attributes),
  {
    values: {
      view: known(['Sea', 'Harbour', 'Courtyard']),
      bed: known(['Double bed', 'Twin beds', 'King bed', 'Single bed']),
      floorLevel: known(['1', '2', '3', '4']),
      extras: known([
        'Balcony',
        'Bathtub',
        'Bath under the roof window',
        'Coffee machine',
        'Work desk',
        'Sauna',
        'Rain shower',
        'Stair gate',
        'Breakfast in the room',
        'Separate living room',
      ]),
    },
    numbers: { price: { min: 119, max: 690 }, size: { min: 17, max: 74 }, sleeps: { min: 1, max: 5 } },
    words: new Set(['courtyard', 'single', 'loft', 'family', 'suite', 'sailmaker', 'harbour', 'deluxe']),
  },
  ['room', 'suite', 'hotel'],
);
