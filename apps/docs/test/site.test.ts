import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributeOf, type Element, elementsOf } from '../src/integrations/page-tree';
import { tightenPage } from '../src/integrations/tighten-page';
import { names, pages, read } from './built-site';

const elements = new Map([...pages].map(([address, html]) => [address, elementsOf(html)]));
const ids = new Map(
  [...elements].map(([address, all]) => [address, new Set(all.map((element) => attributeOf(element, 'id')))]),
);
const files = new Set(names.map((name) => `/docs/${name}`));
const generated = readFileSync(new URL('../src/generated/settings.json', import.meta.url), 'utf8');
const settings: { name: string }[] = JSON.parse(generated);
/** Served by the api, not by the docs. */
const elsewhere = new Set(['/', '/admin']);

test('the reference holds every call of the REST API', () => {
  const operations = names.filter((name) => /^api\/operations\/[^/]+\/index\.html$/.test(name));
  expect(operations.length).toBeGreaterThan(10);
});

test.each([...pages.keys()])('%s: every link leads to a page and a place on it', (address) => {
  const dead = linksOf(elements.get(address) ?? [])
    .map((href) => new URL(href, `https://docs.invalid${address}`))
    .filter((url) => url.host === 'docs.invalid' && !isThere(url))
    .map((url) => `${url.pathname}${url.hash}`);
  expect(dead).toEqual([]);
});

test.each([...pages.keys()])('%s: nothing comes from another host', (address) => {
  const loaded = (elements.get(address) ?? []).flatMap((element) => {
    if (element.tagName === 'a') return [];
    return [attributeOf(element, 'src'), attributeOf(element, 'href')].filter((from) => from !== undefined);
  });
  expect(loaded.filter((from) => !from.startsWith('/docs/') && !from.startsWith('#'))).toEqual([]);
});

test.each([...pages.keys()])(
  '%s: the policy knows every inline script, and no style is inline',
  (address) => {
    const policy = JSON.parse(read('csp.json'));
    const page = tightenPage(elements.get(address) ?? [], address);
    expect(policy.scriptSrc).toEqual(expect.arrayContaining(page.scriptSrc));
    expect(policy.styleSrc).toEqual(expect.arrayContaining(page.styleSrc));
    expect([...page.rules]).toEqual([]);
  },
);

test('a link to any page is shown with the picture the server draws', () => {
  for (const [address, html] of pages) {
    expect(html, address).toContain('<meta property="og:image" content="/social.png"/>');
  }
});

test('the settings page has a place for every setting', () => {
  const page = ids.get('/docs/hosting/settings/');
  expect(settings.filter(({ name }) => !page?.has(name.toLowerCase()))).toEqual([]);
});

function linksOf(all: readonly Element[]): string[] {
  return all.flatMap((element) => (element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : []));
}

function isThere(url: URL): boolean {
  if (elsewhere.has(url.pathname) || files.has(url.pathname)) return true;
  const page = ids.get(url.pathname);
  if (!page) return false;
  return url.hash === '' || page.has(decodeURIComponent(url.hash.slice(1)));
}
