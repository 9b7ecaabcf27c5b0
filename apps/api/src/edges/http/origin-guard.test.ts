import { expect, test } from 'vitest';
import { isOwn } from './origin-guard';

const own = 'https://parley.example';
const from = (headers: Record<string, string>) => isOwn(new Headers(headers), own);

test('our own pages may write', () => {
  expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(from({ origin: own })).toBe(true);
});

test.each(['cross-site', 'same-site'])('a page that is %s may not', (site) => {
  expect(from({ 'sec-fetch-site': site, origin: own })).toBe(false);
});

test('a foreign or opaque origin may not', () => {
  expect(from({ origin: 'https://evil.example' })).toBe(false);
  expect(from({ origin: 'null' })).toBe(false);
});

test('cookies without any word of their origin may not', () => {
  expect(from({})).toBe(false);
});

test('the own machine counts under each of its names, over plain http only', () => {
  const local = new Headers({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' });
  expect(isOwn(local, 'http://localhost:3000')).toBe(true);
  expect(isOwn(local, own)).toBe(false);
});
