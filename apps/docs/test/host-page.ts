import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Served = { body: string | Uint8Array; headers?: Record<string, string> };

const endings: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** A site of its own, with an origin of its own: what it serves is looked up at each request. */
export async function hostPages(served: Map<string, Served>) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const found = served.get(path);
    const type = endings[path.split('.').at(-1) ?? ''] ?? 'text/html';
    response.writeHead(found ? 200 : 404, { 'content-type': `${type};charset=utf-8`, ...found?.headers });
    response.end(found?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
