import type { AttributeInput } from '../../features/catalog';
import type { DemoItem, Place, Stock } from '../types';

const configurations = ['1BHK', '2BHK', '3BHK', '4BHK'].map((value) => {
  const count = value[0];
  return {
    value,
    synonyms: [`${count} bed`, `${count} beds`, `${count} bedroom`, `${count} bedrooms`, `${count} br`],
  };
});

export const homeAttributes: AttributeInput[] = [
  {
    key: 'place',
    label: 'Locality',
    type: 'place',
    values: [
      { value: 'Bengaluru', synonyms: ['Bangalore', 'BLR'] },
      { value: 'Chennai', synonyms: ['Madras'] },
      { value: 'Kochi', synonyms: ['Cochin'] },
    ],
  },
  {
    key: 'configuration',
    label: 'Configuration',
    type: 'category',
    synonyms: ['type'],
    values: [...configurations, { value: 'Villa', synonyms: ['villas', 'row house', 'independent house'] }],
  },
  {
    key: 'price',
    label: 'Price',
    type: 'number',
    currency: 'INR',
    better: 'lower',
    meaning: 'price',
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
    card: false,
  },
  {
    key: 'bathrooms',
    label: 'Bathrooms',
    type: 'number',
    better: 'higher',
    synonyms: ['bath', 'baths', 'toilets'],
  },
  {
    key: 'status',
    label: 'Status',
    type: 'category',
    values: [
      { value: 'Ready to move', synonyms: ['ready to move in', 'immediate possession'] },
      { value: 'Under construction', synonyms: [] },
      { value: 'New launch', synonyms: ['newly launched', 'pre-launch'] },
    ],
  },
  {
    key: 'possession',
    label: 'Possession',
    type: 'date',
    better: 'lower',
    synonyms: ['ready', 'handover', 'delivery', 'completion', 'possession date'],
  },
  { key: 'amenities', label: 'Amenities', type: 'set', synonyms: ['amenity', 'facilities'] },
  {
    key: 'growth',
    label: 'Growth a year, locality',
    type: 'number',
    unit: '%',
    better: 'higher',
    meaning: 'growth',
    synonyms: ['growth', 'appreciation', 'returns'],
    card: false,
  },
  {
    key: 'facing',
    label: 'Facing',
    type: 'category',
    values: ['East', 'West', 'North', 'South'].map((value) => ({ value, synonyms: [`${value} facing`] })),
  },
  { key: 'homesLeft', label: 'Homes left', type: 'stock', synonyms: ['available'] },
  { key: 'project', label: 'Project', type: 'category' },
  { key: 'registration', label: 'Registration', type: 'text', filters: false, card: false },
];

/** The place is the locality; when the homes were counted is never later than now. */
export function toHome({ attributes }: DemoItem, now: Date) {
  const { city, locality, place, homesLeft, ...values } = attributes;
  const { latitude, longitude } = place as Place;
  const { left, at } = homesLeft as Stock;
  const counted = new Date(Math.min(Date.parse(at), now.getTime())).toISOString();
  return {
    ...values,
    place: { name: locality, city, latitude, longitude },
    homesLeft: { left, at: counted },
  };
}
