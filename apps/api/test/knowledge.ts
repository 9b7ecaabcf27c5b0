import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createCollection } from '../src/features/knowledge/collections/write-collection';
import { createSite } from '../src/features/knowledge/sources/create-web-source';
import { importAgain } from '../src/features/knowledge/sources/import-again';
import { getSource, listItems } from '../src/features/knowledge/sources/read-sources';
import { CreateSite } from '../src/features/knowledge/sources/schemas';
import type { Ctx } from '../src/platform/ctx';
import { createEgress } from '../src/platform/egress';
import { randomLetters } from '../src/platform/ids';
import { parseUrl } from '../src/platform/parse-url';

export const aCollection = (ctx: Ctx) =>
  createCollection(ctx, { name: `Collection ${randomLetters(8)}`, description: '' });

/** What became of every thing of a source, by the end of its address. */
export async function outcomesOf(ctx: Ctx, sourceId: string): Promise<Record<string, string>> {
  const { items } = await listItems(ctx, { sourceId, limit: 100 });
  const pairs = items.map(({ address, status, reason }) => [
    parseUrl(address)?.pathname ?? address,
    reason ? `${status}: ${reason}` : status,
  ]);
  return Object.fromEntries(pairs.sort());
}

/** The source once its import is over: the jobs are worked off first. */
export async function imported(ctx: Ctx, id: string) {
  await ctx.platform.jobs.settle();
  return getSource(ctx, { id });
}

export const houseWords =
  'We are a small house by the lake with nine rooms, a garden and a boat for our guests.';

/** The guard lets nobody on loopback be called, but for this one site. */
export async function anOpenSite(ctx: Ctx, pages: Pages): Promise<Site> {
  const site = await aSite(pages);
  const egress = createEgress({ userAgent: 'Parley/test', allow: [site.host] });
  Object.assign(ctx.platform, { egress });
  return site;
}

/** A whole site, once it is read. */
export async function crawled(ctx: Ctx, url: string, settings: object = {}) {
  const { id: collectionId } = await aCollection(ctx);
  const source = await createSite(ctx, CreateSite.parse({ collectionId, url, perSecond: 10, ...settings }));
  return imported(ctx, source.id);
}

/** All of it once more. */
export async function importedAgain(ctx: Ctx, id: string, failedOnly = false) {
  await importAgain(ctx, { id, failedOnly });
  return imported(ctx, id);
}

type Answer = { status?: number; headers?: Record<string, string>; body?: string | Uint8Array };
export type Pages = Record<
  string,
  string | Answer | ((request: IncomingMessage, response: ServerResponse) => void)
>;

export type Site = { url: string; host: string; asked: string[]; pages: Pages };

/** A website on loopback; `/robots.txt` and whatever is not among its pages is not found. */
export async function aSite(pages: Pages, port = 0): Promise<Site> {
  const site: Site = { url: '', host: '', asked: [], pages: { ...pages } };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    site.asked.push(path);
    const page = site.pages[path];
    if (typeof page === 'function') return page(request, response);
    const answer =
      typeof page === 'string' ? { body: page } : (page ?? { status: 404, body: 'Nothing here.' });
    response.writeHead(answer.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      ...answer.headers,
    });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  site.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  site.url = `http://${site.host}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return site;
}

export const aPage = (title: string, words: string, more = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${more}</head><body><main><h1>${title}</h1><p>${words}</p></main></body></html>`;
