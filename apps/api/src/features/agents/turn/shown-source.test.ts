import { SafeUrl } from '@parley/shared/message';
import { expect, test } from 'vitest';
import { shownSource } from './shown-source';
import type { TenantCtx } from './types';

const ctx = { platform: { publicUrl: 'http://localhost:3000' } } as TenantCtx;
const urlOf = (url: string | null, text = '## Dogs\nTwo dogs - up to 30 kg - are welcome, in every room.') =>
  shownSource(ctx, { title: 'Dogs', text, url }).url;

test.each([
  ['https://a.example/dogs', 'https://a.example/dogs#:~:text=Two%20dogs%20%2D%20up%20to%2030'],
  ['http://localhost:3000/demo/x', '/demo/x#:~:text=Two%20dogs%20%2D%20up%20to%2030'],
  ['https://a.example/faq#dogs', 'https://a.example/faq#dogs'],
  ['https://a.example/rules.pdf', 'https://a.example/rules.pdf'],
  ['http://a.example/dogs', undefined],
  [null, undefined],
])('%s is opened at its words: %s', (url, at) => {
  expect(urlOf(url)).toBe(at);
  if (at) expect(SafeUrl.safeParse(at).success).toBe(true);
});

test('a page in a language without blanks too, and none that grows too long', () => {
  expect(urlOf('https://a.example/', '朝食は午前七時から十時までです。')).toContain('#:~:text=%E6%9C%9D');
  expect(urlOf('https://a.example/', 'Breakfast \ud83d')).toBe('https://a.example/#:~:text=Breakfast');
  const long = `https://a.example/${'x'.repeat(1970)}`;
  expect(urlOf(long)).toBe(long);
});
