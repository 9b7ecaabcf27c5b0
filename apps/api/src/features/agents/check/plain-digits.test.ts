import { expect, test } from 'vitest';
import { inPlainDigits } from './plain-digits';

test.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['０１２３４５６７８９', '0123456789'],
  ['𝟎𝟏𝟐𝟗', '0129'],
  ['১২,৩৪৫', '12,345'],
  ['١٬٢٠٠٫٥٠', '1,200.50'],
  ['Room 12 · 5½ ²', 'Room 12 · 5½ ²'],
])('%s is %s', (written, plain) => {
  expect(inPlainDigits(written)).toBe(plain);
});
