import { expect, test } from 'vitest';
import { isInScope, matches, normalAddress } from './address';

test.for([
  ['https://Example.com:443/a#part', 'https://example.com/a'],
  ['https://example.com/a?utm_source=x&b=1&gclid=2', 'https://example.com/a?b=1'],
  ['https://example.com//a//index.html', 'https://example.com/a/'],
  ['http://example.com', 'http://example.com/'],
  ['mailto:someone@example.com', null],
  ['javascript:alert(1)', null],
  ['https://user:secret@example.com/', null],
  [`https://example.com/${'a'.repeat(2000)}`, null],
  ['not an address', null],
] as const)('%s is %s', ([address, normal]) => {
  expect(normalAddress(address)).toBe(normal);
});

test('a link is read from the page it stands on', () => {
  expect(normalAddress('../b?x=1', 'https://example.com/docs/a/')).toBe('https://example.com/docs/b?x=1');
});

const site = { url: 'https://www.example.com/', include: [], exclude: ['/admin'] };

test.for([
  ['https://example.com/a', true],
  ['https://www.example.com/a.pdf', true],
  ['https://example.com/photo.jpg', false],
  ['https://example.com/v1.2/guide', true],
  ['https://example.com/admin/users', false],
  ['https://shop.example.com/', false],
  ['https://example.com.evil.test/', false],
] as const)('%s is in the site: %s', ([address, expected]) => {
  expect(isInScope(address, site)).toBe(expected);
});

test.for([
  ['/docs/a', '/docs/*', true],
  ['/doc', '/docs/*', false],
  ['/a/b.pdf', '*.pdf', true],
  ['/a.pdf?x', '*.pdf', false],
  ['/en/blog/2024/x', '/*/blog/*/x', true],
  ['/aa', '/a*a', true],
  ['/a', '/a*a', false],
  [`/${'a'.repeat(5000)}b`, '*a*a*a*a*a*a*a*a*c', false],
] as const)('%s fits %s: %s', ([path, pattern, expected]) => {
  expect(matches(path, pattern)).toBe(expected);
});

test('only what is included', () => {
  expect(isInScope('https://example.com/help/a', { ...site, include: ['/help/*'] })).toBe(true);
  expect(isInScope('https://example.com/news', { ...site, include: ['/help/*'] })).toBe(false);
});
