import { type AttributeInput, Attributes } from '../../attributes/attribute';
import { buildLexicon } from '../lexicon';

const attributes: AttributeInput[] = [
  {
    key: 'kind',
    label: 'Kind',
    type: 'category',
    values: [
      { value: 'Laptop', synonyms: ['notebook'] },
      { value: 'Phone', synonyms: ['mobile', 'smartphone', 'cell phone'] },
      { value: 'Trainers', synonyms: ['sneakers', 'running shoes'] },
    ],
  },
  { key: 'brand', label: 'Brand', type: 'category', synonyms: ['make'] },
  { key: 'price', label: 'Price', type: 'number', currency: 'USD', better: 'lower' },
  {
    key: 'colour',
    label: 'Colour',
    type: 'category',
    synonyms: ['color'],
    values: [{ value: 'Grey', synonyms: ['gray'] }],
  },
  { key: 'shoeSize', label: 'Size', type: 'category' },
  { key: 'memory', label: 'Memory', type: 'number', unit: 'GB', better: 'higher', synonyms: ['ram'] },
  {
    key: 'storage',
    label: 'Storage',
    type: 'number',
    unit: 'GB',
    better: 'higher',
    synonyms: ['ssd', 'disk'],
  },
  { key: 'screen', label: 'Screen', type: 'number', unit: 'in', better: 'higher', synonyms: ['display'] },
  { key: 'weight', label: 'Weight', type: 'number', unit: 'kg', better: 'lower' },
  { key: 'battery', label: 'Battery', type: 'number', unit: 'mAh', better: 'higher' },
  { key: 'volume', label: 'Volume', type: 'number', unit: 'ml' },
  {
    key: 'rating',
    label: 'Rating',
    type: 'number',
    unit: 'stars',
    better: 'higher',
    synonyms: ['star', 'rated'],
  },
  { key: 'waterproof', label: 'Waterproof', type: 'boolean', synonyms: ['water resistant'] },
  { key: 'features', label: 'Features', type: 'set' },
  { key: 'released', label: 'Released', type: 'date', synonyms: ['launched', 'release date'] },
  { key: 'stock', label: 'In stock', type: 'stock', synonyms: ['available'] },
];

const known = (values: readonly string[]) => values.map((value) => ({ value, count: 4, within: [] }));

export const shop = buildLexicon(
  Attributes.parse(attributes),
  {
    values: {
      kind: known(['Laptop', 'Phone', 'Trainers', 'Bottle', 'Headphones']),
      brand: known(['Northwind', 'Contoso', 'Fabrikam', 'Tailspin']),
      colour: known(['Black', 'White', 'Grey', 'Navy blue', 'Red']),
      shoeSize: known(['41', '42', '43', 'M', 'L', 'XL']),
      features: known([
        'Wireless charging',
        'Noise cancelling',
        'Bluetooth',
        'Touch screen',
        'Backlit keyboard',
      ]),
    },
    numbers: {
      price: { min: 12, max: 2400 },
      memory: { min: 4, max: 64 },
      storage: { min: 64, max: 2000 },
      screen: { min: 5.4, max: 17 },
      weight: { min: 0.15, max: 2.6 },
      battery: { min: 2800, max: 6000 },
      volume: { min: 330, max: 1500 },
      rating: { min: 2.5, max: 5 },
    },
    words: new Set(['aero', 'book', 'pro', 'runner', 'flask']),
  },
  ['product', 'item'],
);
