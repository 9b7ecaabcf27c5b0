import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HostSite = { origin: string; stop(): Promise<void> };
type SiteOptions = { parley: string; siteKey(): string };

/** Somebody's website on an origin of its own: plain, under a strict policy, with a script that waits for `boot`, as an app with routes, in Arabic. */
export async function startHostSite({ parley, siteKey }: SiteOptions): Promise<HostSite> {
  const server = createServer(({ url = '/' }, response) => {
    const tag = `<script async src="${parley}/widget.js" data-site-key="${siteKey()}"></script>`;
    if (url.startsWith('/strict'))
      return send(response, { body: page({ body: tag }), policy: policyFor(parley) });
    if (url.startsWith('/bare'))
      return send(response, { body: page({ body: `<script src="${parley}/widget.js"></script>` }) });
    if (url.startsWith('/app')) return send(response, { body: page({ body: `${routes}${tag}` }) });
    if (url.startsWith('/arabic'))
      return send(response, { body: page({ body: tag, html: 'lang="ar" dir="rtl"' }) });
    if (url === '/routes.js') return send(response, { body: router, type: 'text/javascript' });
    if (url === '/favicon.ico') return response.writeHead(204).end();
    return send(response, { body: page({ body: tag }) });
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

type Page = { body: string; html?: string };

const page = ({
  body,
  html = 'lang="en"',
}: Page) => `<!doctype html><html ${html}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Quay Books</title></head>
<body><main><h1>Quay Books</h1><p>Second-hand books by the water.</p></main>${body}</body></html>`;

const routes = '<button id="next">Next page</button><script src="/routes.js"></script>';

/** Swaps the whole body as Turbo does, and the address with it. */
const router = `document.addEventListener('click', (event) => {
  if (event.target.id !== 'next') return;
  history.pushState(null, '', '/app/second');
  const body = document.createElement('body');
  body.innerHTML = '<main><h1>Second page</h1></main>';
  document.documentElement.replaceChild(body, document.body);
});`;

/** What the docs tell a site with a strict policy to allow, and nothing else. */
const policyFor = (parley: string) =>
  [
    "default-src 'none'",
    `script-src ${parley}`,
    `connect-src ${parley} ${parley.replace('http', 'ws')}`,
    `img-src ${parley} blob:`,
    `media-src ${parley} blob:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

type Sent = { body: string; policy?: string; type?: string };

function send(response: ServerResponse, { body, policy, type = 'text/html; charset=utf-8' }: Sent): void {
  response.writeHead(200, {
    'content-type': type,
    ...(policy && { 'content-security-policy': policy }),
  });
  response.end(body);
}
