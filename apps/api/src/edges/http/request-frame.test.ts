import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import { Forbidden } from '../../platform/errors';
import { createLog } from '../../platform/log';
import { createMetrics } from '../../platform/metrics';
import { problemResponse } from './problem';
import { type Env, frameRequests } from './request-frame';
import { WatchedRouter } from './watched-router';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serving(route: (app: Hono<Env>) => void, { secure = false } = {}) {
  const lines: string[] = [];
  const log = createLog({ level: 'info', stream: { write: (line: string) => lines.push(line) } });
  const metrics = createMetrics();
  const router = new WatchedRouter();
  const app = new Hono<Env>({ router }).onError((error, c) => problemResponse(error, c.env.requestId, log));
  route(app);
  const guard = ({ headers }: Request) => {
    if (headers.has('x-hostile')) throw new Forbidden('Not from there.');
  };
  frameRequests(app, { router, log, metrics, secure, trustedProxies: 1, guard });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  closing.push(() => {
    server.close();
    metrics.stop();
  });
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string, options: { method?: string; headers?: Record<string, string> } = {}) => {
    const sent = request(`http://127.0.0.1:${port}${path}`, { agent: false, ...options }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    let body = '';
    for await (const chunk of response) body += chunk;
    return { status: response.statusCode, headers: response.headers, rawHeaders: response.rawHeaders, body };
  };
  return { ask, logged: () => lines.map((line) => JSON.parse(line)), metrics };
}

const safe = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} satisfies IncomingHttpHeaders;

test('every answer carries the safe headers and its id, whoever writes it', async () => {
  const { ask } = await serving((app) =>
    app
      .get('/text', (c) => c.text('hello'))
      .get('/json', (c) => c.json({ a: 1 }))
      .get('/late', async (c) => c.body(await Promise.resolve('later'), 200, { 'X-Own': 'yes' }))
      .get('/stream', (c) => c.newResponse(new Blob(['streamed']).stream()))
      .get('/away', (c) => c.redirect('/text'))
      .get('/broken', () => {
        throw new TypeError('odd');
      }),
  );
  for (const path of ['/text', '/json', '/late', '/stream', '/away', '/broken', '/nowhere']) {
    const { headers } = await ask(path);
    expect(headers, path).toMatchObject(safe);
    expect(headers['x-request-id'], path).toMatch(/^req_\w{9,}$/);
    expect(headers['strict-transport-security'], path).toBeUndefined();
  }
  expect(await ask('/text')).toMatchObject({ status: 200, body: 'hello' });
  expect((await ask('/text', { method: 'HEAD' })).headers).toMatchObject(safe);
  expect((await ask('/late')).headers['x-own']).toBe('yes');
});

test('a route says otherwise, and its word is the only one', async () => {
  const csp = "default-src 'self'";
  const { ask } = await serving(
    (app) =>
      app
        .get('/plain', (c) => c.body('x', 200, { 'CONTENT-Security-Policy': csp }))
        .get('/made', () => new Response('x', { headers: { 'Content-Security-Policy': csp, 'X-More': '1' } }))
        .get('/cookies', (c) => {
          c.header('Set-Cookie', 'a=1', { append: true });
          c.header('Set-Cookie', 'b=2', { append: true });
          c.header('Content-Security-Policy', csp);
          return c.text('x');
        }),
    { secure: true },
  );
  for (const path of ['/plain', '/made', '/cookies']) {
    const { headers, rawHeaders } = await ask(path);
    expect(headers).toMatchObject({ ...safe, 'content-security-policy': csp });
    expect(headers['strict-transport-security']).toMatch(/^max-age=/);
    const policies = rawHeaders.filter((name) => name.toLowerCase() === 'content-security-policy');
    expect(policies, path).toHaveLength(1);
  }
  expect((await ask('/cookies')).headers['set-cookie']).toEqual(['a=1', 'b=2']);
});

test('one line and one observation for each request, under the template of its route', async () => {
  const { ask, logged, metrics } = await serving((app) =>
    app
      .use('/things/*', (_, next) => next())
      .get('/things/:id', async (c) => c.text(c.req.param('id')))
      .get('/files/*', (c) => c.notFound()),
  );
  await ask('/things/secret-id?token=x');
  await ask('/files/a/b');
  await ask('/made-up/path');
  const seen = logged().map(({ route, method, status, msg }) => ({ route, method, status, msg }));
  expect(seen).toEqual([
    { route: '/things/:id', method: 'GET', status: 200, msg: 'request' },
    { route: '/files/*', method: 'GET', status: 404, msg: 'request' },
    { route: '/*', method: 'GET', status: 404, msg: 'request' },
  ]);
  expect(new Set(logged().map(({ requestId }) => requestId)).size).toBe(3);
  const text = await metrics.text();
  expect(text).toContain(
    'parley_http_request_seconds_count{route="/things/:id",method="GET",status="2xx"} 1',
  );
  expect(text).not.toContain('secret-id');
});

test('what the guard refuses reaches no route, and is answered, logged and counted like the rest', async () => {
  let reached = 0;
  const { ask, logged } = await serving((app) =>
    app.get('/text', (c) => {
      reached += 1;
      return c.text('hello');
    }),
  );
  const { status, headers, body } = await ask('/text', { headers: { 'x-hostile': '1' } });
  expect(status).toBe(403);
  expect(headers).toMatchObject({ ...safe, 'content-type': 'application/problem+json' });
  expect(JSON.parse(body)).toMatchObject({ code: 'forbidden', requestId: headers['x-request-id'] });
  expect(reached).toBe(0);
  expect(logged()).toMatchObject([{ status: 403, msg: 'request' }]);
});

test('the caller’s address is what our own proxy says', async () => {
  const { ask } = await serving((app) => app.get('/ip', (c) => c.text(c.env.ip)));
  expect((await ask('/ip', { headers: { 'x-forwarded-for': '9.9.9.9, 203.0.113.7' } })).body).toBe(
    '203.0.113.7',
  );
  expect((await ask('/ip')).body).toMatch(/127\.0\.0\.1/);
});
