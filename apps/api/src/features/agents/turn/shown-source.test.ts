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
  ['http://a.example/dogs', undefined],
  [null, undefined],
])('%s is opened at its words: %s', (url, at) => {
  expect(urlOf(url)).toBe(at);
  if (at) expect(SafeUrl.safeParse(at).success).toBe(true);
});

test('a PDF is opened at its page; an upload has no address, and is its words alone', () => {
  const place = { documentId: 'doc', chunkId: 'chk', language: 'en', page: 4, pageEnds: [] };
  const rules = { title: 'Rules', text: 'Two dogs are welcome.', place };
  expect(shownSource(ctx, { ...rules, url: 'https://a.example/rules' }).url).toBe(
    'https://a.example/rules#page=4',
  );
  expect(shownSource(ctx, { ...rules, url: null })).toEqual({
    title: 'Rules',
    quote: 'Two dogs are welcome.',
  });
});
