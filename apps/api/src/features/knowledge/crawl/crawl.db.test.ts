import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { aCollection, aPage, aSite, imported, outcomesOf, type Pages } from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { SearchKnowledge } from '../search/schemas';
import { searchKnowledge } from '../search/search-knowledge';
import { createPage, createSite } from '../sources/create-web-source';
import { importAgain } from '../sources/import-again';
import { CreateSite } from '../sources/schemas';

const words = 'We are a small house by the lake with nine rooms, a garden and a boat for our guests.';

/** The guard lets nobody on loopback be called, but for this one site. */
async function opened<Given extends Ctx>(ctx: Given, pages: Pages) {
  const site = await aSite(pages);
  const { createEgress } = await import('../../../platform/egress');
  const egress = createEgress({ userAgent: 'Parley/test', allow: [site.host] });
  Object.assign(ctx.platform, { egress });
  return { site, ctx };
}

async function crawl(ctx: Ctx, url: string, settings: object = {}) {
  const { id: collectionId } = await aCollection(ctx);
  const source = await createSite(ctx, CreateSite.parse({ collectionId, url, perSecond: 10, ...settings }));
  return imported(ctx, source.id);
}

test('follows links within the site, as deep as it may', async ({ ctx: given }) => {
  const { site, ctx } = await opened(given, {
    '/': aPage('Home', `${words} <a href="/rooms">Rooms</a> <a href="https://other.invalid/">Friends</a>`),
    '/rooms': aPage(
      'Rooms',
      `Rooms cost 90 euros a night. <a href="/rooms/suite">Suite</a> <a href="/logo.png">x</a>`,
    ),
    '/rooms/suite': aPage('Suite', 'The suite has a balcony over the lake. <a href="/deeper">Deeper</a>'),
    '/deeper': aPage('Deeper', 'Nobody gets here.'),
  });
  const source = await crawl(ctx, site.url, { maxDepth: 2, by: 'links' });
  expect(source).toMatchObject({ status: 'ready', documents: 3, tally: { indexed: 3, waiting: 0 } });
  expect(site.asked).not.toContain('/deeper');
  const { passages } = await searchKnowledge(ctx, SearchKnowledge.parse({ query: 'balcony suite' }));
  expect(passages[0]).toMatchObject({ title: 'Suite', url: `${site.url}/rooms/suite` });
});

test('keeps to robots.txt, noindex and canonical addresses, and says so', async ({ ctx: given }) => {
  const { site, ctx } = await opened(given, {
    '/robots.txt': { body: 'User-agent: *\nDisallow: /private\n', headers: { 'content-type': 'text/plain' } },
    '/': aPage(
      'Home',
      `${words} <a href="/private/a">a</a> <a href="/hidden">b</a> <a href="/copy">c</a> <a href="/old">d</a>`,
    ),
    '/private/a': aPage('Private', 'Not for robots.'),
    '/hidden': aPage('Hidden', 'Not to be found.', '<meta name="robots" content="noindex">'),
    '/copy': aPage('Copy', words, '<link rel="canonical" href="/real">'),
    '/real': aPage('Real', 'The page that the copy stands for has this text.'),
    '/old': { status: 301, headers: { location: '/new' } },
    '/new': aPage('New', 'The old address leads to this text.'),
  });
  const source = await crawl(ctx, site.url);
  expect(await outcomesOf(ctx, source.id)).toEqual({
    '/': 'indexed',
    '/private/a': 'skipped: robots',
    '/hidden': 'skipped: noindex',
    '/copy': 'skipped: duplicate',
    '/real': 'indexed',
    '/old': 'skipped: moved',
    '/new': 'indexed',
  });
  expect(site.asked).not.toContain('/private/a');
});

test('reads what the sitemap names, through lists of lists', async ({ ctx: given }) => {
  const { site, ctx } = await opened(given, {});
  const list = (tag: string, paths: string[]) =>
    `<?xml version="1.0"?><${tag}>${paths.map((path) => `<x><loc>${site.url}${path}</loc></x>`).join('')}</${tag}>`
      .replaceAll('<x>', tag === 'urlset' ? '<url>' : '<sitemap>')
      .replaceAll('</x>', tag === 'urlset' ? '</url>' : '</sitemap>');
  Object.assign(site.pages, {
    '/': aPage('Home', `${words} <a href="/linked">Linked</a>`),
    '/sitemap.xml': list('sitemapindex', ['/pages.xml']),
    '/pages.xml': list('urlset', ['/a', '/b?utm_source=mail']),
    '/a': aPage('A', 'The first page of the list.'),
    '/b': aPage('B', 'The second page of the list.'),
    '/linked': aPage('Linked', 'Is only linked.'),
  });
  const source = await crawl(ctx, site.url, { by: 'sitemap' });
  expect(await outcomesOf(ctx, source.id)).toEqual({ '/': 'indexed', '/a': 'indexed', '/b': 'indexed' });
});

test('comes again: what did not change is not read, what is gone is forgotten', async ({ ctx: given }) => {
  const { site, ctx } = await opened(given, {
    '/': (request, response) => {
      const same = request.headers['if-none-match'] === '"1"';
      response.writeHead(same ? 304 : 200, { etag: '"1"', 'content-type': 'text/html' });
      response.end(
        same ? undefined : aPage('Home', `${words} <a href="/menu">Menu</a> <a href="/news">News</a>`),
      );
    },
    '/menu': aPage('Menu', 'Today there is perch from the lake.'),
    '/news': aPage('News', 'The boat has a new sail.'),
  });
  const source = await crawl(ctx, site.url, { by: 'links' });
  site.pages['/menu'] = aPage('Menu', 'Today there is pike from the lake.');
  site.pages['/news'] = { status: 404 };
  await importAgain(ctx, { id: source.id, failedOnly: false });
  expect(await imported(ctx, source.id)).toMatchObject({ status: 'ready', documents: 2 });
  expect(await outcomesOf(ctx, source.id)).toEqual({
    '/': 'unchanged',
    '/menu': 'indexed',
    '/news': 'gone: gone',
  });
  const find = async (query: string) =>
    (await searchKnowledge(ctx, SearchKnowledge.parse({ query }))).passages.map(({ title }) => title);
  expect(await find('pike')).toEqual(['Menu']);
  expect(await find('perch')).toEqual([]);
  expect(await find('sail')).toEqual([]);
});

test('names the reason when a site cannot be read', async ({ ctx: given }) => {
  const { site, ctx } = await opened(given, {
    '/': aPage(
      'Home',
      `${words} <a href="/loop">a</a> <a href="/endless">b</a> <a href="/denied">c</a> <a href="/broken">d</a>`,
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
  const source = await crawl(ctx, site.url, { by: 'links' });
  expect(await outcomesOf(ctx, source.id)).toEqual({
    '/': 'indexed',
    '/loop': 'failed: too-many-redirects',
    '/endless': 'failed: too-large',
    '/denied': 'failed: denied',
    '/broken': 'failed: status',
  });
  expect(source.status).toBe('ready');
});

test('a robots.txt in trouble allows nothing', async ({ ctx: given }) => {
  const { site, ctx } = await opened(given, { '/robots.txt': { status: 503 }, '/': aPage('Home', words) });
  const source = await crawl(ctx, site.url);
  expect(source).toMatchObject({ status: 'failed', problem: expect.stringContaining('robots.txt') });
  expect(site.asked).toEqual(['/robots.txt']);
});

test('an address inside our own network is not called', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  for (const url of ['http://169.254.169.254/latest', 'http://[::1]:80/', 'http://10.0.0.1/']) {
    const page = await createPage(ctx, { collectionId, url, tags: [], everyHours: null });
    expect(await imported(ctx, page.id)).toMatchObject({ status: 'failed', documents: 0 });
  }
});
