import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import {
  aCollection,
  anOpenSite,
  aPage,
  crawled,
  houseWords,
  imported,
  importedAgain,
  outcomesOf,
  type Pages,
} from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { createPage, createSite } from '../sources/create-web-source';
import { CreateSite } from '../sources/schemas';

test('keeps to robots.txt, noindex and canonical addresses, and says so', async ({ ctx }) => {
  const site = await anOpenSite(ctx, {
    '/robots.txt': { body: 'User-agent: *\nDisallow: /private\n', headers: { 'content-type': 'text/plain' } },
    '/': aPage(
      'Home',
      `${houseWords} <a href="/private/a">a</a> <a href="/hidden">b</a> <a href="/copy">c</a> <a href="/old">d</a>`,
    ),
    '/private/a': aPage('Private', 'Not for robots.'),
    '/hidden': aPage('Hidden', 'Not to be found.', '<meta name="robots" content="noindex">'),
    '/copy': aPage('Copy', houseWords, '<link rel="canonical" href="/real">'),
    '/real': aPage('Real', 'The page that the copy stands for has this text.'),
    '/old': { status: 301, headers: { location: '/new' } },
    '/new': aPage('New', 'The old address leads to this text.'),
  });
  const source = await crawled(ctx, site.url);
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

test('a site that lets nobody read it says so on the source', async ({ ctx }) => {
  const site = await anOpenSite(ctx, {
    '/robots.txt': 'User-agent: *\nDisallow: /\n',
    '/': aPage('Home', houseWords),
  });
  expect(await crawled(ctx, site.url)).toMatchObject({
    status: 'failed',
    problem: "The site's robots.txt asks not to read this page.",
  });
  expect(site.asked).toEqual(['/robots.txt']);
});

test('a page that leads to where robots may not go is not read there', async ({ ctx }) => {
  const site = await anOpenSite(ctx, {
    '/robots.txt': 'User-agent: *\nDisallow: /private\n',
    '/open': { status: 302, headers: { location: '/private' } },
    '/private': aPage('Private', houseWords),
  });
  const { id: collectionId } = await aCollection(ctx);
  const input = { collectionId, url: `${site.url}/open`, tags: [], everyHours: null };
  const { id } = await createPage(ctx, input);
  expect(await imported(ctx, id)).toMatchObject({ status: 'failed', documents: 0 });
  expect(await outcomesOf(ctx, id)).toEqual({ '/open': 'skipped: robots' });
});

test('reads no more pages than it may, only where it may, and what a header hides is hidden', async ({
  ctx,
}) => {
  const links = ['/help/a', '/help/b', '/help/secret', '/news', '/help/c', '/help/d'];
  const site = await anOpenSite(ctx, {
    '/': aPage('Home', `${houseWords} ${links.map((path) => `<a href="${path}">${path}</a>`).join(' ')}`),
    '/help/a': aPage('A', 'How to row the boat.'),
    '/help/b': { body: aPage('B', 'How to moor it.'), headers: { 'x-robots-tag': 'noindex' } },
    '/help/c': aPage('C', 'How to paint it.'),
    '/help/d': aPage('D', 'How to sell it.'),
  });
  const settings = { by: 'links', maxPages: 4, include: ['/help/*'], exclude: ['/help/secret'] };
  const { id } = await crawled(ctx, site.url, settings);
  expect(await outcomesOf(ctx, id)).toEqual({
    '/': 'indexed',
    '/help/a': 'indexed',
    '/help/b': 'skipped: noindex',
    '/help/c': 'indexed',
  });
});

test('asks no faster than it is set to, nor than the site wants', async ({ ctx }) => {
  const times: number[] = [];
  const page =
    (title: string, more = ''): Pages[string] =>
    (_, response) => {
      times.push(performance.now());
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(aPage(title, `${houseWords} ${more}`));
    };
  const site = await anOpenSite(ctx, {
    '/': page('Home', '<a href="/a">A</a> <a href="/b">B</a>'),
    '/a': page('A'),
    '/b': page('B'),
  });
  const { id } = await crawled(ctx, site.url, { by: 'links', perSecond: 4 });
  expect(await imported(ctx, id)).toMatchObject({ documents: 3 });
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(480);
  times.length = 0;
  site.pages['/robots.txt'] = 'User-agent: Parley\nCrawl-delay: 0.5\n';
  await importedAgain(ctx, id);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(960);
});

type Told = string | ((url: string) => string);

/** A site that remembers when each of its pages was asked for. */
async function aTimedSite(ctx: Ctx, pages: Record<string, Told>) {
  const times: number[] = [];
  const timed = Object.entries(pages).map(([path, told]): [string, Pages[string]] => [
    path,
    ({ headers }, response) => {
      times.push(performance.now());
      response.writeHead(200, { 'content-type': path.endsWith('.xml') ? 'text/xml' : 'text/html' });
      response.end(typeof told === 'string' ? told : told(`http://${headers.host}`));
    },
  ]);
  const site = await anOpenSite(ctx, Object.fromEntries(timed));
  return { site, times, tookMs: () => Math.max(...times) - Math.min(...times) };
}

test('two sources of one site are no faster than one', async ({ ctx }) => {
  const { site, times } = await aTimedSite(ctx, {
    '/a': aPage('A', `${houseWords} <a href="/a/1">1</a> <a href="/a/2">2</a>`),
    '/a/1': aPage('A1', 'The boat.'),
    '/a/2': aPage('A2', 'The pier.'),
    '/b': aPage('B', `${houseWords} <a href="/b/1">1</a> <a href="/b/2">2</a>`),
    '/b/1': aPage('B1', 'The oven.'),
    '/b/2': aPage('B2', 'The bread.'),
  });
  const { id: collectionId } = await aCollection(ctx);
  const sources = await Promise.all(
    ['/a', '/b'].map((path) => {
      const settings = { url: `${site.url}${path}`, by: 'links', include: [`${path}*`], perSecond: 4 };
      return createSite(ctx, CreateSite.parse({ collectionId, ...settings }));
    }),
  );
  for (const { id } of sources) expect(await imported(ctx, id)).toMatchObject({ documents: 3 });
  expect(times).toHaveLength(6);
  const gapsMs = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.min(...gapsMs)).toBeGreaterThan(120);
});

test('its lists of pages are asked for no faster than its pages', async ({ ctx }) => {
  const { site, times, tookMs } = await aTimedSite(ctx, {
    '/': aPage('Home', houseWords),
    '/a': aPage('A', 'The boat lies at the pier.'),
    '/sitemap.xml': (url) =>
      `<sitemapindex><sitemap><loc>${url}/one.xml</loc></sitemap><sitemap><loc>${url}/two.xml</loc></sitemap></sitemapindex>`,
    '/one.xml': (url) => `<urlset><url><loc>${url}/a</loc></url></urlset>`,
    '/two.xml': '<urlset></urlset>',
  });
  const lists = `Sitemap: nowhere\nSitemap: ${site.url}/sitemap.xml\n`;
  site.pages['/robots.txt'] = `User-agent: Parley\nCrawl-delay: 0.3\n${lists}`;
  expect(await crawled(ctx, site.url, { by: 'sitemap' })).toMatchObject({ documents: 2 });
  expect(times).toHaveLength(5);
  expect(tookMs()).toBeGreaterThan(1150);
});

test('a robots.txt in trouble allows nothing', async ({ ctx }) => {
  const site = await anOpenSite(ctx, { '/robots.txt': { status: 503 }, '/': aPage('Home', houseWords) });
  const source = await crawled(ctx, site.url);
  expect(source).toMatchObject({ status: 'failed', problem: expect.stringContaining('robots.txt') });
  expect(site.asked).toEqual(['/robots.txt']);
});
