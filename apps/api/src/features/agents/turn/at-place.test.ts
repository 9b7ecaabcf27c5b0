import { SafeUrl } from '@parley/shared/message';
import { expect, test } from 'vitest';
import { atPlace } from './at-place';

const page = 'https://a.example/dogs';
const wordsAt = (quote: string) => {
  const url = atPlace(page, { quote, page: null });
  expect(SafeUrl.safeParse(url).success).toBe(true);
  return url === page ? null : decodeURIComponent(url.replace(`${page}#:~:text=`, ''));
};

test.each([
  ['Two dogs are welcome in every room, for 15 euros.', 'Two dogs are welcome in every'],
  ['- Two dogs are welcome', 'Two dogs are welcome'],
  ['• Two dogs are welcome', 'Two dogs are welcome'],
  ['12. Two dogs are welcome', 'Two dogs are welcome'],
  ['**Two dogs** are _welcome_ in check_in_rooms', 'Two dogs are welcome in check_in_rooms'],
  ['A price* for two dogs', 'A price* for two dogs'],
  ['# Dogs\nTwo dogs are welcome', 'Two dogs are welcome'],
  ['Room: 12 · Name: The harbour suite · Beds: 2', 'The harbour suite'],
  ['| Room | The harbour suite |', 'The harbour suite'],
  ['朝食は午前七時から十時まで、一階でご用意します。', '朝食は午前七時から十時まで、'],
  ['犬は歓迎です。', '犬は歓迎です。'],
  ['โรงแรมของเราตั้งอยู่ริมทะเลสาบที่สวยงาม', 'โรงแรมของเรา'],
  ['Wi-Fiは全室で無料でご利用いただけます', 'Wi-Fiは全室で無料でご利用'],
  ['يُقدَّم الإفطار من الساعة ٧ إلى ١٠.', 'يُقدَّم الإفطار من الساعة ٧ إلى'],
  ['조식은 7시부터 10시까지 1층에서 제공됩니다.', '조식은 7시부터 10시까지 1층에서 제공됩니다.'],
  ['犬', null],
  ['Dogs', null],
])('%j is found by %j', (quote, words) => {
  expect(wordsAt(quote)).toBe(words);
});

test('what a text fragment is written with is never taken for its words', () => {
  const url = atPlace(page, { quote: 'Salt, pepper & oil - 100 % of it', page: null });
  expect(url).toBe(`${page}#:~:text=Salt%2C%20pepper%20%26%20oil%20%2D%20100`);
});

test('a PDF opens at its page, by whatever name it is served', () => {
  const quote = 'Two dogs are welcome.';
  expect(atPlace('https://a.example/rules.pdf', { quote, page: 7 })).toBe(
    'https://a.example/rules.pdf#page=7',
  );
  expect(atPlace('https://a.example/file?id=3', { quote, page: 1 })).toBe(
    'https://a.example/file?id=3#page=1',
  );
  expect(atPlace('https://a.example/rules.pdf', { quote, page: null })).toBe('https://a.example/rules.pdf');
});

test('an address keeps a place of its own, and none grows too long', () => {
  const quote = 'Two dogs are welcome.';
  expect(atPlace(`${page}#rules`, { quote, page: 7 })).toBe(`${page}#rules`);
  const long = `https://a.example/${'x'.repeat(1978)}`;
  expect(atPlace(long, { quote, page: null })).toBe(long);
  expect(atPlace(long, { quote, page: 7 })).toBe(long);
});
