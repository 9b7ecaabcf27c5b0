import { type AttributeInput, Attributes } from '../../attributes/attribute';
import { buildLexicon } from '../lexicon';

const attributes: AttributeInput[] = [
  {
    key: 'place',
    label: 'Locality',
    type: 'place',
    values: [{ value: 'Bengaluru', synonyms: ['Bangalore'] }],
  },
  {
    key: 'configuration',
    label: 'Configuration',
    type: 'category',
    values: [1, 2, 3, 4].map((count) => ({
      value: `${count}BHK`,
      synonyms: [`${count} bed`, `${count} beds`, `${count} bedroom`, `${count} bedrooms`, `${count} br`],
    })),
  },
  {
    key: 'price',
    label: 'Price',
    type: 'number',
    currency: 'INR',
    better: 'lower',
    synonyms: ['budget', 'cost'],
  },
  {
    key: 'carpetArea',
    label: 'Carpet area',
    type: 'number',
    unit: 'sq ft',
    better: 'higher',
    synonyms: ['area', 'size'],
  },
  {
    key: 'pricePerSqft',
    label: 'Price per sq ft',
    type: 'number',
    currency: 'INR',
    better: 'lower',
    synonyms: ['per sq ft', 'per sqft', 'rate'],
  },
  {
    key: 'bathrooms',
    label: 'Bathrooms',
    type: 'number',
    better: 'higher',
    synonyms: ['bath', 'baths', 'toilet', 'toilets'],
  },
  {
    key: 'floor',
    label: 'Floor',
    type: 'category',
    values: [{ value: 'Ground floor', synonyms: ['ground'] }, { value: 'Top floor' }],
  },
  {
    key: 'status',
    label: 'Status',
    type: 'category',
    values: [{ value: 'Ready to move', synonyms: ['ready to move in', 'immediate possession'] }],
  },
  {
    key: 'possession',
    label: 'Possession',
    type: 'date',
    better: 'lower',
    synonyms: ['ready', 'handover', 'delivery', 'completion', 'possession date'],
  },
  { key: 'amenities', label: 'Amenities', type: 'set' },
  {
    key: 'petFriendly',
    label: 'Pet friendly',
    type: 'boolean',
    synonyms: ['pets', 'pets allowed', 'dogs allowed'],
  },
  {
    key: 'growth',
    label: 'Growth a year',
    type: 'number',
    unit: '%',
    better: 'higher',
    meaning: 'growth',
    synonyms: ['growth', 'appreciation'],
  },
  { key: 'left', label: 'Homes left', type: 'stock' },
];

const known = (values: readonly string[], within: readonly string[] = []) =>
  values.map((value) => ({ value, count: 3, within }));

export const homes = buildLexicon(
  Attributes.parse(attributes),
  {
    values: {
      place: [
        ...known(
          ['Whitefield', 'Sarjapur Road', 'Hebbal', 'Electronic City', 'Koramangala', 'Indiranagar'],
          ['Bengaluru'],
        ),
        ...known(['Gachibowli'], ['Hyderabad']),
        ...known(['Bengaluru', 'Hyderabad']),
      ],
      configuration: known(['1BHK', '2BHK', '3BHK', '4BHK', 'Villa']),
      floor: known(['Ground floor', 'Top floor', 'Middle floor']),
      status: known(['Ready to move', 'Under construction', 'New launch']),
      amenities: known([
        '25-metre pool',
        'Rooftop pool',
        'Gym',
        'Clubhouse',
        'EV charging',
        'Badminton hall',
        'Dog run',
      ]),
    },
    numbers: {
      price: { min: 5_200_000, max: 48_000_000 },
      carpetArea: { min: 420, max: 3400 },
      pricePerSqft: { min: 7900, max: 21_000 },
      bathrooms: { min: 1, max: 5 },
      growth: { min: 5.2, max: 14.5 },
    },
    words: new Set([
      'silver',
      'oak',
      'court',
      'lakeline',
      'residences',
      'barbet',
      'sunbird',
      'oriole',
      'study',
    ]),
  },
  ['home', 'flat', 'apartment', 'property', 'properties', 'house', 'unit'],
);
