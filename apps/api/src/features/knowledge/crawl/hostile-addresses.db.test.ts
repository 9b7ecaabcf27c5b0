import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { aSite, type Pages } from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { createEgress } from '../../../platform/egress';
import { hostileUrls } from '../../../platform/egress/hostile-urls';
import { trap } from '../../../platform/egress/test-servers';
import { parseUrl } from '../../../platform/parse-url';
import type { ItemRow } from '../importing/store';
import { fetchPage } from './fetch-page';
import { robotsOf } from './site-robots';
import { listFromSitemaps } from './sitemaps';

const { signal } = new AbortController();
const read = (ctx: Ctx, address: string) =>
  fetchPage(ctx, { address, etag: null, lastModified: null, bytes: null } as ItemRow, signal);

const patient = { timeout: 60_000 };

test('a page inside a network is not read, however it is written', patient, async ({ ctx }) => {
  const { port, connections } = await trap();
  const urls = hostileUrls(port);
  expect(urls.length).toBeGreaterThan(300);
  for (const url of urls) {
    const outcome = await read(ctx, url);
    expect(outcome, url).toMatchObject({ kind: 'failed', words: expect.stringMatching(/\.$/) });
  }
  expect(connections()).toBe(0);
});

test('nor is it by a redirect, a sitemap or a robots.txt', patient, async ({ ctx: given }) => {
  const { port, connections } = await trap();
  const urls = hostileUrls(port).filter((url) => parseUrl(url) && /^[\x21-\x7e]{1,2000}$/.test(url));
  expect(urls.length).toBeGreaterThan(250);
  const pages: Pages = {};
  for (const [at, location] of urls.entries()) pages[`/${at}`] = { status: 302, headers: { location } };
  const site = await aSite(pages);
  const egress = createEgress({ userAgent: 'Parley/test', allow: [site.host] });
  const ctx = { ...given, platform: { ...given.platform, egress } };
  for (const at of urls.keys())
    expect(await read(ctx, `${site.url}/${at}`), urls[at]).toMatchObject({ kind: 'failed' });
  for (const url of urls)
    expect(await listFromSitemaps(ctx, { sitemaps: [url], most: 10, signal }), url).toEqual([]);
  const robotsAt = robotsOf(ctx);
  for (const url of urls.filter((each) => each.startsWith('http')))
    expect(await robotsAt(url, signal), url).toHaveProperty('unreachable');
  expect(connections()).toBe(0);
});
