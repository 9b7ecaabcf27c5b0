import type { Input } from '../../api/contract';

type Attributes = NonNullable<Input['catalogs']['create']['attributes']>;
type Start = { nouns: string[]; attributes: Attributes };

/** What usually is known of such things; everything can be changed afterwards. */
type Known = 'homes' | 'rooms' | 'products' | 'blank';

export const starts: Record<Known, Start> = {
  homes: {
    nouns: ['home', 'flat', 'apartment', 'house', 'property'],
    attributes: [
      { key: 'price', label: 'Price', type: 'number', currency: 'EUR', better: 'lower', meaning: 'price' },
      { key: 'configuration', label: 'Configuration', type: 'category', synonyms: ['type', 'bhk'] },
      { key: 'area', label: 'Area', type: 'number', unit: 'sq m', better: 'higher', synonyms: ['size'] },
      { key: 'place', label: 'Place', type: 'place', synonyms: ['locality', 'district'] },
      { key: 'amenities', label: 'Amenities', type: 'set' },
      { key: 'ready', label: 'Ready', type: 'date', synonyms: ['possession', 'completion'] },
    ],
  },
  rooms: {
    nouns: ['room', 'suite', 'stay'],
    attributes: [
      {
        key: 'price',
        label: 'Price a night',
        type: 'number',
        currency: 'EUR',
        better: 'lower',
        meaning: 'price',
      },
      { key: 'sleeps', label: 'Sleeps', type: 'number', synonyms: ['guests', 'people'] },
      { key: 'bed', label: 'Bed', type: 'category' },
      { key: 'view', label: 'View', type: 'category' },
      { key: 'amenities', label: 'Amenities', type: 'set' },
      { key: 'left', label: 'Left', type: 'stock', synonyms: ['available'] },
    ],
  },
  products: {
    nouns: ['product', 'article', 'item'],
    attributes: [
      { key: 'price', label: 'Price', type: 'number', currency: 'EUR', better: 'lower', meaning: 'price' },
      { key: 'brand', label: 'Brand', type: 'category', synonyms: ['maker'] },
      { key: 'category', label: 'Category', type: 'category', synonyms: ['kind'] },
      { key: 'colour', label: 'Colour', type: 'set', synonyms: ['color'] },
      { key: 'stock', label: 'In stock', type: 'stock', synonyms: ['available'] },
    ],
  },
  blank: { nouns: [], attributes: [] },
};

export type StartName = Known | 'file';
