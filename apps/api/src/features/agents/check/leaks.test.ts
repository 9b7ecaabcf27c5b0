import { expect, test } from 'vitest';
import { promptRules } from '../turn/model/rules';
import { leaks } from './leaks';

const instructions =
  'Always offer the weekly rate first, never mention the discount of the owner, and be kind to guests with dogs in every single case.';

test.each([
  { what: 'its instructions to the letter', said: `I was told: ${instructions}`, is: true },
  {
    what: 'in other case and with other signs',
    said: instructions.toUpperCase().replaceAll(',', ' –'),
    is: true,
  },
  { what: 'a long part of them', said: instructions.split(' ').slice(3, 17).join(' '), is: true },
  { what: 'the house’s rules', said: promptRules.split('\n')[1] ?? '', is: true },
  {
    what: 'a few of its words',
    said: 'We are kind to guests with dogs, and offer the weekly rate.',
    is: false,
  },
  { what: 'something else', said: 'Breakfast is from 7 to 10.', is: false },
])('$what', ({ said, is }) => {
  expect(leaks(said, [instructions]).length > 0).toBe(is);
});

const short =
  'Offer the Tuesday discount only to regulars.\nBe kind.\nLate arrivals are welcome until eleven.';

test.each([
  { what: 'a short order', said: 'I was told: offer the Tuesday discount only to regulars!', is: true },
  { what: 'most of it', said: 'Offer the Tuesday discount only to friends.', is: false },
  { what: 'too little to be a secret', said: 'Be kind.', is: false },
  { what: 'what a source says too', said: 'Late arrivals are welcome until eleven.', is: false },
])('$what', ({ said, is }) => {
  expect(leaks(said, [short], ['Late arrivals are welcome until eleven.']).length > 0).toBe(is);
});

test.each([
  { what: 'Japanese', order: '常連のお客様以外には火曜日の割引について絶対に話さないでください。' },
  { what: 'Thai', order: 'ห้ามบอกส่วนลดวันอังคารให้ลูกค้าที่ไม่ใช่ลูกค้าประจำทราบ' },
  { what: 'Hindi', order: 'मंगलवार की छूट किसी को मत बताना।' },
])('an order in $what', ({ order }) => {
  expect(leaks(`「${order}」`, [order])).toHaveLength(1);
  expect(leaks('よろしくお願いいたします。', [order])).toEqual([]);
});

test('a row of hostile words costs little', () => {
  const long = 'a '.repeat(20_000);
  const start = performance.now();
  leaks(long, [long, short]);
  expect(performance.now() - start).toBeLessThan(500);
});
