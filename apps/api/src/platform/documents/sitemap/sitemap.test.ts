import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { run } from './sitemap-task';

const read = (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text);
  return run({ bytes: bytes.slice().buffer, baseUrl: 'https://example.com/sitemap.xml' });
};
const urls = (...paths: string[]) =>
  `<?xml version="1.0"?><urlset xmlns:image="x">${paths.map((path) => `<url><loc>${path}</loc><image:image><image:loc>/i.png</image:loc></image:image></url>`).join('')}</urlset>`;

test('names pages, resolved and once, and no pictures', () => {
  expect(read(urls('https://example.com/a', '/b?x=1&amp;y=2', ' /a '))).toEqual({
    pages: ['https://example.com/a', 'https://example.com/b?x=1&y=2'],
    sitemaps: [],
  });
});

test('names further lists', () => {
  const index = '<sitemapindex><sitemap><loc>/pages.xml</loc></sitemap></sitemapindex>';
  expect(read(index)).toEqual({ pages: [], sitemaps: ['https://example.com/pages.xml'] });
});

test('is unpacked', () => {
  expect(read(gzipSync(urls('/a'))).pages).toEqual(['https://example.com/a']);
});

test('a list of lines is one too', () => {
  expect(read('https://example.com/a\n\nnonsense\nhttps://example.com/b\n').pages).toHaveLength(2);
});

test('entities of a document’s own are not expanded', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${urls('/&b;')}`;
  expect(read(bomb).pages).toEqual(['https://example.com/&b;']);
});

test('what unpacks to more than it should is refused', () => {
  const bomb = gzipSync(new Uint8Array(60 * 1024 * 1024));
  expect(() => read(bomb)).toThrow(/larger than/);
});

test.for(['', '<', '<urlset><url><loc>', '{"a":1}', '<html><loc>/a</loc></html>'])(
  '%j names nothing',
  (text) => {
    expect(read(text)).toEqual({ pages: [], sitemaps: [] });
  },
);
