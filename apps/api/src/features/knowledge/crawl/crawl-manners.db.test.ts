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
import { createPage } from '../sources/create-web-source';

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

test('a robots.txt in trouble allows nothing', async ({ ctx }) => {
  const site = await anOpenSite(ctx, { '/robots.txt': { status: 503 }, '/': aPage('Home', houseWords) });
  const source = await crawled(ctx, site.url);
  expect(source).toMatchObject({ status: 'failed', problem: expect.stringContaining('robots.txt') });
  expect(site.asked).toEqual(['/robots.txt']);
});
