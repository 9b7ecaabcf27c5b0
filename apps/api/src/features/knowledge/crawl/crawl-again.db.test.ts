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
import { listDocuments } from '../documents/read-documents';
import { removeDocument } from '../documents/remove-document';
import { SearchKnowledge } from '../search/schemas';
import { searchKnowledge } from '../search/search-knowledge';
import { createPage } from '../sources/create-web-source';
import { UpdateSource } from '../sources/schemas';
import { updateSource } from '../sources/update-source';

test('comes again: what did not change is not read, what is gone is forgotten', async ({ ctx }) => {
  const site = await anOpenSite(ctx, {
    '/': (request, response) => {
      const same = request.headers['if-none-match'] === '"1"';
      response.writeHead(same ? 304 : 200, { etag: '"1"', 'content-type': 'text/html' });
      response.end(
        same ? undefined : aPage('Home', `${houseWords} <a href="/menu">Menu</a> <a href="/news">News</a>`),
      );
    },
    '/menu': aPage('Menu', 'Today there is perch from the lake.'),
    '/news': aPage('News', 'The boat has a new sail.'),
  });
  const source = await crawled(ctx, site.url, { by: 'links' });
  site.pages['/menu'] = aPage('Menu', 'Today there is pike from the lake.');
  site.pages['/news'] = { status: 404 };
  expect(await importedAgain(ctx, source.id)).toMatchObject({ status: 'ready', documents: 2 });
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

test('a page that was gone is read again when it is back', async ({ ctx }) => {
  const site = await anOpenSite(ctx, {
    '/': aPage('Home', `${houseWords} <a href="/menu">Menu</a>`),
    '/menu': aPage('Menu', 'Today there is perch from the lake.'),
  });
  const { id } = await crawled(ctx, site.url, { by: 'links' });
  const { id: collectionId } = await aCollection(ctx);
  const input = { collectionId, url: `${site.url}/menu`, tags: [], everyHours: null };
  const { id: pageId } = await createPage(ctx, input);
  expect(await imported(ctx, pageId)).toMatchObject({ status: 'ready', documents: 1 });

  site.pages['/menu'] = { status: 404 };
  expect(await importedAgain(ctx, id)).toMatchObject({ status: 'ready', documents: 1, problem: null });
  const problem = 'The page is not there any more.';
  expect(await importedAgain(ctx, pageId)).toMatchObject({ status: 'failed', documents: 0, problem });

  site.pages['/menu'] = aPage('Menu', 'Today there is pike from the lake.');
  expect(await importedAgain(ctx, id)).toMatchObject({ documents: 2 });
  expect(await outcomesOf(ctx, id)).toEqual({ '/': 'unchanged', '/menu': 'indexed' });
  expect(await importedAgain(ctx, pageId)).toMatchObject({ status: 'ready', documents: 1, problem: null });
});

test('a first page that was left out stays out, and what it leads to is found', async ({ ctx }) => {
  const site = await anOpenSite(ctx, {
    '/': aPage('Home', `${houseWords} <a href="/menu">Menu</a>`),
    '/menu': aPage('Menu', 'Today there is perch from the lake.'),
    '/news': aPage('News', 'The boat has a new sail.'),
  });
  const { id } = await crawled(ctx, site.url, { by: 'links' });
  const home = (await listDocuments(ctx, { search: 'Home', limit: 5 })).items[0];
  await removeDocument(ctx, { id: home?.id ?? '' });
  site.pages['/'] = aPage('Home', `${houseWords} <a href="/menu">Menu</a> <a href="/news">News</a>`);
  const expected = { '/': 'skipped: left-out', '/menu': 'unchanged', '/news': 'indexed' };
  await importedAgain(ctx, id);
  expect(await outcomesOf(ctx, id)).toEqual(expected);
  site.pages['/'] = { status: 500 };
  await importedAgain(ctx, id);
  expect(await outcomesOf(ctx, id)).toEqual({ ...expected, '/news': 'unchanged' });
});

test('other settings hold for what was found before, too', async ({ ctx }) => {
  let sent = 0;
  const unchanging =
    (page: string): Pages[string] =>
    (request, response) => {
      const same = request.headers['if-none-match'] === '"1"';
      if (!same) sent += 1;
      response.writeHead(same ? 304 : 200, { etag: '"1"', 'content-type': 'text/html' });
      response.end(same ? undefined : page);
    };
  const site = await anOpenSite(ctx, {
    '/': unchanging(aPage('Home', `${houseWords} <a href="/help/a">Help</a> <a href="/news/a">News</a>`)),
    '/help/a': unchanging(aPage('Help', 'How to row the boat. <a href="/help/b">More</a>')),
    '/help/b': unchanging(aPage('More help', 'How to moor the boat.')),
    '/news/a': unchanging(aPage('News', 'The boat has a new sail.')),
  });
  const { id } = await crawled(ctx, site.url, { by: 'links', maxDepth: 1 });
  const changed = async (settings: object) => {
    await updateSource(ctx, UpdateSource.parse({ id, settings }));
    await importedAgain(ctx, id);
    return outcomesOf(ctx, id);
  };
  expect(await changed({ maxDepth: 2, exclude: ['/news/*'] })).toEqual({
    '/': 'unchanged',
    '/help/a': 'unchanged',
    '/help/b': 'indexed',
    '/news/a': 'skipped: out-of-scope',
  });
  const { passages } = await searchKnowledge(ctx, SearchKnowledge.parse({ query: 'new sail' }));
  expect(passages.map(({ title }) => title)).not.toContain('News');
  expect(await changed({ maxDepth: 1, exclude: [] })).toEqual({
    '/': 'unchanged',
    '/help/a': 'unchanged',
    '/help/b': 'skipped: out-of-scope',
    '/news/a': 'indexed',
  });
  sent = 0;
  await changed({ maxDepth: 1, exclude: [] });
  expect(sent).toBe(0);
});

test('fewer pages: the first of them stay, and the others come back when there may be more again', async ({
  ctx,
}) => {
  const paths = ['/a', '/b', '/c', '/d'];
  const site = await anOpenSite(ctx, {
    '/': aPage('Home', `${houseWords} ${paths.map((path) => `<a href="${path}">${path}</a>`).join(' ')}`),
    '/a': aPage('A', 'How to row the boat.'),
    '/b': aPage('B', 'How to moor it.'),
    '/c': aPage('C', 'How to paint it.'),
    '/d': aPage('D', 'How to sell it.'),
  });
  const { id } = await crawled(ctx, site.url, { by: 'links' });
  const changed = async (settings: object) => {
    await updateSource(ctx, UpdateSource.parse({ id, settings }));
    site.asked.length = 0;
    const { documents } = await importedAgain(ctx, id);
    return { documents, outcomes: await outcomesOf(ctx, id) };
  };
  const beyond = 'skipped: over-most';
  const fewer = { '/': 'unchanged', '/a': 'unchanged', '/b': 'unchanged', '/c': beyond, '/d': beyond };
  expect(await changed({ maxPages: 3 })).toEqual({ documents: 3, outcomes: fewer });
  expect(site.asked).not.toContain('/c');
  const { passages } = await searchKnowledge(ctx, SearchKnowledge.parse({ query: 'how to sell it' }));
  expect(passages.map(({ title }) => title)).not.toContain('D');
  expect(await changed({ maxPages: 3, exclude: ['/a'] })).toEqual({
    documents: 3,
    outcomes: { ...fewer, '/a': 'skipped: out-of-scope', '/c': 'indexed' },
  });
  expect(await changed({ maxPages: 5, exclude: [] })).toEqual({
    documents: 5,
    outcomes: { '/': 'unchanged', '/a': 'indexed', '/b': 'unchanged', '/c': 'unchanged', '/d': 'indexed' },
  });
});

test('what failed and fails again leaves a source ready whose other pages are read', async ({ ctx }) => {
  const site = await anOpenSite(ctx, {
    '/': aPage('Home', `${houseWords} <a href="/broken">Broken</a>`),
    '/broken': { status: 500 },
  });
  const { id } = await crawled(ctx, site.url, { by: 'links' });
  const problem = 'The site answers with status 500.';
  expect(await importedAgain(ctx, id, true)).toMatchObject({ status: 'ready', documents: 1, problem });
});
