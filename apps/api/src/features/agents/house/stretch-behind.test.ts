import { expect, test } from 'vitest';
import { loadAnalyser } from '../../../platform/search';
import { stretchBehind, stretchIn } from './stretch-behind';

const house = `House rules

Breakfast is served from 7 to 10 in the morning. It costs 18 euros a head.

Two dogs are welcome in every double room. A dog costs 15 euros a night.

- Towels are changed every other day.
- The spa closes at nine in the evening.

Room: Double · Price: 120 euros · Beds: 2
Room: Suite · Price: 250 euros · Beds: 3`;

async function behind(said: string | string[], text = house, language: string | null = 'en') {
  const stretch = await stretchBehind({ said: [said].flat(), text, language });
  return stretch && text.slice(stretch.start, stretch.end);
}

test.each([
  ['Yes, dogs may stay in double rooms', 'Two dogs are welcome in every double room.'],
  ['The spa is open until nine', 'The spa closes at nine in the evening.'],
  ['A double is 120 euros', 'Room: Double · Price: 120 euros · Beds: 2'],
  ['You pay 15 euros', 'A dog costs 15 euros a night.'],
])('what “%s” rests on is quoted', async (said, quote) => {
  expect(await behind(said)).toBe(quote);
});

test('a second sentence comes along where it says the rest, or the first leans on it', async () => {
  const both = 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros a head.';
  expect(await behind('Breakfast is from 7 to 10 and costs 18 euros')).toBe(both);
  expect(await behind(['Breakfast is from 7 to 10', 'You pay 18 euros'])).toBe(both);
  expect(await behind('That is 18 euros')).toBe(both);
});

test('of what several sentences say of it, that which it bears out best', async () => {
  expect(await behind(['There is more to see', 'Towels are changed every other day'])).toBe(
    'Towels are changed every other day.',
  );
});

test.each([
  {
    language: 'ja',
    text: '当館は湖のほとりにあります。朝食は午前7時から10時までです。犬は全室で歓迎いたします。',
    said: '朝食は7時から10時までご利用いただけます',
    quote: '朝食は午前7時から10時までです。',
  },
  {
    language: 'ar',
    text: 'يقع الفندق على البحيرة. يُقدَّم الإفطار من الساعة ٧ إلى ١٠. الكلاب مرحب بها في جميع الغرف.',
    said: 'الإفطار من 7 إلى 10',
    quote: 'يُقدَّم الإفطار من الساعة ٧ إلى ١٠.',
  },
  {
    language: 'de',
    text: 'Das Haus liegt am See. Frühstück gibt es von 7 bis 10 Uhr. Hunde sind in allen Zimmern willkommen.',
    said: 'Ihr Hund ist im Zimmer willkommen',
    quote: 'Hunde sind in allen Zimmern willkommen.',
  },
  {
    language: 'ko',
    text: '호텔은 호숫가에 있습니다. 조식은 7시부터 10시까지입니다. 개는 모든 객실에서 환영합니다.',
    said: '조식은 7시부터입니다',
    quote: '조식은 7시부터 10시까지입니다.',
  },
  {
    language: 'hi',
    text: 'होटल झील के किनारे है। नाश्ता ७ से १० बजे तक मिलता है। कुत्तों का स्वागत है।',
    said: 'नाश्ता 7 से 10 बजे तक है',
    quote: 'नाश्ता ७ से १० बजे तक मिलता है।',
  },
  {
    language: 'th',
    text: 'โรงแรมอยู่ริมทะเลสาบ\nอาหารเช้าเสิร์ฟเวลา 7 ถึง 10 โมง\nสุนัขเข้าพักได้ทุกห้อง',
    said: 'สุนัขเข้าพักได้',
    quote: 'สุนัขเข้าพักได้ทุกห้อง',
  },
])('in $language too', async ({ language, text, said, quote }) => {
  expect(await behind(said, text, language)).toBe(quote);
});

test('figures count in whatever digits they are written', async () => {
  const rooms = 'الغرفة المفردة ٨٠ يورو. الغرفة المزدوجة ١٢٠ يورو.';
  expect(await behind('السعر 120 يورو', rooms, 'ar')).toBe('الغرفة المزدوجة ١٢٠ يورو.');
  expect(await behind('दाम 120 यूरो है', 'एक कमरा ८० यूरो का है। दूसरा १२० यूरो का है।', 'hi')).toBe(
    'दूसरा १२० यूरो का है।',
  );
});

test('an answer in another language is placed by its numbers and names', async () => {
  expect(await behind('Das Frühstück kostet 18 Euro')).toContain('It costs 18 euros a head.');
});

test.each([['Yes, they are.'], ['Willkommen'], ['']])('nothing bears out “%s”', async (said) => {
  expect(await behind(said)).toBeNull();
});

test('nothing said, or nothing to quote', async () => {
  expect(await behind([])).toBeNull();
  expect(await behind('Dogs', ' \n ')).toBeNull();
});

test('costs next to nothing', async () => {
  const analyser = await loadAnalyser('en');
  const said = ['Two dogs may stay in a double room', 'A dog costs 15 euros'];
  const once = (at: number) => stretchIn({ said, text: `${house}\n\nPage ${at}.` }, analyser);
  for (let at = 0; at < 100; at += 1) once(at);
  const began = performance.now();
  for (let at = 100; at < 300; at += 1) once(at);
  const ms = (performance.now() - began) / 200;
  expect(ms).toBeLessThan(2);
});
