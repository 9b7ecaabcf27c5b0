import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import {
  aCollection,
  anOpenSite,
  aPage,
  crawled,
  houseWords,
  imported,
  outcomesOf,
} from '../../../../test/knowledge';
import { SearchKnowledge } from '../search/schemas';
import { searchKnowledge } from '../search/search-knowledge';
import { createPage } from '../sources/create-web-source';

test('follows links within the site, as deep as it may', async ({ ctx }) => {
  const site = await anOpenSite(ctx, {
    '/': aPage(
      'Home',
      `${houseWords} <a href="/rooms">Rooms</a> <a href="https://other.invalid/">Friends</a>`,
    ),
    '/rooms': aPage(
      'Rooms',
      `Rooms cost 90 euros a night. <a href="/rooms/suite">Suite</a> <a href="/logo.png">x</a>`,
    ),
    '/rooms/suite': aPage('Suite', 'The suite has a balcony over the lake. <a href="/deeper">Deeper</a>'),
    '/deeper': aPage('Deeper', 'Nobody gets here.'),
  });
  const source = await crawled(ctx, site.url, { maxDepth: 2, by: 'links' });
  expect(source).toMatchObject({ status: 'ready', documents: 3, tally: { indexed: 3, waiting: 0 } });
  expect(site.asked).not.toContain('/deeper');
  const { passages } = await searchKnowledge(ctx, SearchKnowledge.parse({ query: 'balcony suite' }));
  expect(passages[0]).toMatchObject({ title: 'Suite', url: `${site.url}/rooms/suite` });
});

test('reads what the sitemap names, through lists of lists', async ({ ctx }) => {
  const site = await anOpenSite(ctx, {});
  const list = (tag: string, paths: string[]) =>
    `<?xml version="1.0"?><${tag}>${paths.map((path) => `<x><loc>${site.url}${path}</loc></x>`).join('')}</${tag}>`
      .replaceAll('<x>', tag === 'urlset' ? '<url>' : '<sitemap>')
      .replaceAll('</x>', tag === 'urlset' ? '</url>' : '</sitemap>');
  Object.assign(site.pages, {
    '/': aPage('Home', `${houseWords} <a href="/linked">Linked</a>`),
    '/sitemap.xml': list('sitemapindex', ['/pages.xml']),
    '/pages.xml': list('urlset', ['/a', '/b?utm_source=mail']),
    '/a': aPage('A', 'The first page of the list.'),
    '/b': aPage('B', 'The second page of the list.'),
    '/linked': aPage('Linked', 'Is only linked.'),
  });
  const source = await crawled(ctx, site.url, { by: 'sitemap' });
  expect(await outcomesOf(ctx, source.id)).toEqual({ '/': 'indexed', '/a': 'indexed', '/b': 'indexed' });
});

test('names the reason when a site cannot be read', async ({ ctx }) => {
  const site = await anOpenSite(ctx, {
    '/': aPage(
      'Home',
      `${houseWords} <a href="/loop">a</a> <a href="/endless">b</a> <a href="/denied">c</a> <a href="/broken">d</a>`,
    ),
    '/loop': { status: 302, headers: { location: '/loop' } },
    '/endless': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const pour = () => {
        while (response.write('x'.repeat(65_536)));
        response.once('drain', pour);
      };
      pour();
    },
    '/denied': { status: 403 },
    '/broken': { status: 500 },
  });
  const source = await crawled(ctx, site.url, { by: 'links' });
  expect(await outcomesOf(ctx, source.id)).toEqual({
    '/': 'indexed',
    '/loop': 'failed: too-many-redirects',
    '/endless': 'failed: too-large',
    '/denied': 'failed: denied',
    '/broken': 'failed: status',
  });
  expect(source.status).toBe('ready');
});

test('an address inside our own network is not called', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  for (const url of ['http://169.254.169.254/latest', 'http://[::1]:80/', 'http://10.0.0.1/']) {
    const page = await createPage(ctx, { collectionId, url, tags: [], everyHours: null });
    expect(await imported(ctx, page.id)).toMatchObject({ status: 'failed', documents: 0 });
  }
});
