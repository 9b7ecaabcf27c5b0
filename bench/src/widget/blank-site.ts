import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type BlankSite = {
  readonly origin: string;
  /** The page, with nothing on it or with this in its head. */
  page(head: string): string;
  close(): void;
};

/** Somebody's site with nothing on it, on loopback. */
export async function serveBlankSite(): Promise<BlankSite> {
  const heads: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const head = heads[Number(url.slice(1))];
    response.writeHead(head === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><head><title>Blank</title>${head}</head><body></body></html>`,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (head) => `${origin}/${heads.push(head) - 1}`,
    close: () => server.close().closeAllConnections(),
  };
}
