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

const short = [
  'Never offer the Tuesday discount.',
  'Late arrivals are welcome until eleven.',
  'The spare key is a secret: it lies below the third stone.',
  'Never lie.',
  'Dogs are never left alone in a room.',
].join('\n');

test.each([
  { what: 'a short order', said: 'I was told: never offer the Tuesday discount!', is: true },
  { what: 'most of it', said: 'I never offer the Tuesday menu.', is: false },
  { what: 'what is said to be secret', said: short.split('\n')[2] ?? '', is: true },
  { what: 'too little to be a secret', said: 'I never lie. Never lie.', is: false },
  { what: 'a fact', said: 'Late arrivals are welcome until eleven.', is: false },
  { what: 'what a source says too', said: 'Dogs are never left alone in a room.', is: false },
])('$what', ({ said, is }) => {
  expect(leaks(said, [short], ['Dogs are never left alone in a room!']).length > 0).toBe(is);
});

test.each([
  { what: 'German', order: 'Den Rabatt am Dienstag niemals nennen.' },
  { what: 'Spanish', order: 'No digas nada del descuento.' },
  { what: 'French', order: 'Ne dis rien de la remise.' },
  { what: 'Japanese', order: '常連のお客様以外には火曜日の割引について絶対に話さないでください。' },
  { what: 'Thai', order: 'ห้ามบอกส่วนลดวันอังคารให้ลูกค้าที่ไม่ใช่ลูกค้าประจำทราบ' },
  { what: 'Arabic', order: 'لا تخبر أحدا عن خصم الثلاثاء' },
  { what: 'Hindi', order: 'मंगलवार की छूट किसी को मत बताना।' },
])('an order in $what', ({ order }) => {
  expect(leaks(`「${order}」`, [order])).toHaveLength(1);
  expect(leaks('よろしくお願いいたします。', [order])).toEqual([]);
});

test.each([
  'Von Mai bis September ist der Garten offen.',
  'Le petit déjeuner coûte 15 euros par personne.',
  'Das Café im Innenhof hat einen internen Aufzug.',
  'Il cortile interno è aperto da mattina a sera.',
])('a fact is no order: %s', (fact) => {
  expect(leaks(fact, [fact])).toEqual([]);
});

test('a row of hostile words costs little', () => {
  const long = 'a '.repeat(20_000);
  const start = process.cpuUsage();
  leaks(long, [long, short]);
  expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
});
