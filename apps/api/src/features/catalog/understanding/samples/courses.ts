import { Attributes } from '../../attributes/attribute';
import { buildLexicon } from '../lexicon';

const known = (values: readonly string[]) => values.map((value) => ({ value, count: 2, within: [] }));

export const courses = buildLexicon(
  Attributes.parse([
    { key: 'subject', label: 'Subject', type: 'category' },
    {
      key: 'level',
      label: 'Level',
      type: 'category',
      values: [{ value: 'Beginner', synonyms: ['beginners', 'no experience', 'starter'] }],
    },
    {
      key: 'fee',
      label: 'Fee',
      type: 'number',
      currency: 'USD',
      better: 'lower',
      synonyms: ['price', 'cost'],
    },
    { key: 'weeks', label: 'Duration', type: 'number', unit: 'weeks', synonyms: ['length'] },
    { key: 'hours', label: 'Hours a week', type: 'number', unit: 'h' },
    { key: 'starts', label: 'Starts', type: 'date', synonyms: ['start', 'starting', 'begins', 'beginning'] },
    { key: 'teacher', label: 'Teacher', type: 'category' },
    { key: 'online', label: 'Online', type: 'boolean', synonyms: ['remote'] },
    {
      key: 'evening',
      label: 'In the evening',
      type: 'boolean',
      synonyms: ['evening', 'evenings', 'after work'],
    },
    { key: 'rating', label: 'Rating', type: 'number', better: 'higher', synonyms: ['rated', 'stars'] },
    { key: 'left', label: 'Places left', type: 'stock', synonyms: ['places', 'spots'] },
  ]),
  {
    values: {
      subject: known(['Spanish', 'French', 'Pottery', 'Photography', 'Web design', 'Data science']),
      level: known(['Beginner', 'Intermediate', 'Advanced']),
      teacher: known(['Ana Ruiz', 'Tom Baker', 'Mei Tan']),
    },
    numbers: {
      fee: { min: 60, max: 1900 },
      weeks: { min: 1, max: 24 },
      hours: { min: 1, max: 12 },
      rating: { min: 3.1, max: 5 },
    },
    words: new Set(['wheel', 'throwing', 'portrait', 'intensive']),
  },
  ['course', 'class', 'workshop'],
);
