import { expect, test } from 'vitest';
import { readLines } from './read-lines';

test('two columns and JSON lines are read, what is neither is told by its line', () => {
  const words = [
    'text\tintent',
    'Is there parking?\tparking',
    '',
    '{"text":"Late check-out?","label":"booking"}',
    'no intent here',
    '{"text":1}',
    `${'x'.repeat(501)}\tlong`,
  ].join('\r\n');
  expect(readLines(words)).toEqual({
    examples: [
      { text: 'Is there parking?', label: 'parking' },
      { text: 'Late check-out?', label: 'booking' },
    ],
    bad: [5, 6, 7],
  });
});
