import { expect, test } from 'vitest';
import { fromLines, toLines } from './value-lines';

const values = [
  { value: '2BHK', synonyms: ['2 bedroom', 'two bed'] },
  { value: 'Studio', synonyms: [] },
];

test('what is written is read back', () => {
  expect(toLines(values)).toBe('2BHK = 2 bedroom, two bed\nStudio');
  expect(fromLines(toLines(values))).toEqual(values);
});

test('blanks go, and a value that is named twice is one', () => {
  expect(fromLines(' Studio =\n\n= lost\n2BHK = two bed\n2BHK= two bed , 2 bedroom')).toEqual([
    { value: 'Studio', synonyms: [] },
    { value: '2BHK', synonyms: ['two bed', '2 bedroom'] },
  ]);
});
