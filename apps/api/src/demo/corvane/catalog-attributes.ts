import type { AttributeInput } from '../../features/catalog';
import type { DemoItem } from '../types';

export const roomAttributes: AttributeInput[] = [
  {
    key: 'price',
    label: 'From, per night',
    type: 'number',
    currency: 'EUR',
    better: 'lower',
    meaning: 'price',
    synonyms: ['price', 'rate', 'per night', 'a night'],
  },
  {
    key: 'sleeps',
    label: 'Sleeps',
    type: 'number',
    better: 'higher',
    synonyms: ['guest', 'guests', 'people', 'persons', 'person', 'adults'],
  },
  { key: 'size', label: 'Size', type: 'number', unit: 'm²', better: 'higher', synonyms: ['area'] },
  {
    key: 'view',
    label: 'View',
    type: 'category',
    values: [
      { value: 'harbour', synonyms: ['harbor', 'harbour view', 'harbor view'] },
      { value: 'courtyard', synonyms: ['courtyard view', 'quiet'] },
      { value: 'sea', synonyms: ['sea view', 'ocean view', 'ocean'] },
      { value: 'harbour and sea', synonyms: [] },
    ],
  },
  { key: 'beds', label: 'Beds', type: 'text' },
  { key: 'floors', label: 'Floors', type: 'text', card: false },
  { key: 'breakfast', label: 'Breakfast included', type: 'boolean', synonyms: ['breakfast'] },
  {
    key: 'dogs',
    label: 'Dogs welcome',
    type: 'boolean',
    synonyms: ['dog', 'dogs', 'pet friendly', 'dog friendly', 'pets'],
  },
  {
    key: 'accessible',
    label: 'Step-free',
    type: 'boolean',
    synonyms: ['accessible', 'wheelchair', 'barrier free', 'step free'],
  },
  { key: 'extras', label: 'Extras', type: 'set' },
];

const yes = new Set<unknown>(['included', 'welcome', 'yes']);

export function toRoom({ attributes }: DemoItem) {
  const { breakfast, dogs, accessible, ...values } = attributes;
  return { ...values, breakfast: yes.has(breakfast), dogs: yes.has(dogs), accessible: yes.has(accessible) };
}
