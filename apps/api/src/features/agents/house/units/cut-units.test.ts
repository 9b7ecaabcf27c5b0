import { expect, test } from 'vitest';
import { cutUnits } from './cut-units';

const cut = (...lines: string[]) =>
  cutUnits({ text: lines.join('\n'), title: 'Help', headings: [] }).map(({ asked, text }) => [asked, text]);

test('what is marked as a question is one, and its answer stands without its mark', () => {
  const units = cut(
    'Q: My code was rejected. What now?',
    'A: Press Send again. The old code no longer counts.',
    '',
    'Q: An employee cannot see a payslip.',
    'A: Payslips appear at six.',
  );
  expect(units).toEqual([
    ['My code was rejected. What now?', 'Press Send again.'],
    ['My code was rejected. What now?', 'The old code no longer counts.'],
    ['An employee cannot see a payslip.', 'Payslips appear at six.'],
  ]);
});

test('what merely begins like a mark is none', () => {
  expect(cut('A: is our best room.')).toEqual([[null, 'A: is our best room.']]);
  expect(cut('Question: How? · Answer: So.')).toEqual([['How?', 'So.']]);
});
