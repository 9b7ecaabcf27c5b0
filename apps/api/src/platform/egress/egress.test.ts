import { createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { egress, listen, reasonOf, serve } from './test-servers';

test('redirects are followed by hand, five at most, and secrets stay home', async () => {
  const seen: unknown[] = [];
  const other = await serve((request, response) => {
    seen.push([
      request.method,
      request.headers.authorization,
      request.headers['x-api-key'],
      request.headers['user-agent'],
    ]);
    response.end('there');
  });
  const { host, url } = await serve((request, response) => {
    const left = Number(request.url?.slice(1));
    response.writeHead(303, { location: left > 1 ? `/${left - 1}` : `${other.url}/end` }).end();
  });
  const guarded = egress({ allow: [host, other.host] });
  const options = {
    method: 'POST',
    body: '{}',
    headers: { Authorization: 'Bearer x', 'X-Api-Key': 'y' },
  } as const;

  const response = await guarded.request(`${url}/5`, options);

  expect(response).toMatchObject({ status: 200, url: `${other.url}/end` });
  expect(seen).toEqual([['GET', undefined, undefined, 'Parley/test']]);
  expect(await reasonOf(guarded.request(`${url}/6`, options))).toBe('too-many-redirects');
  expect(await guarded.request(`${url}/5`, { maxRedirects: 0 })).toMatchObject({ status: 303 });
  await expect(guarded.fetch(`${url}/1`)).rejects.toThrow('fetch failed');
  expect(seen).toHaveLength(1);
});

test('method, headers and body arrive; our own headers cannot be set', async () => {
  const { host, url } = await serve((request, response) => {
    request.on('data', (chunk) => response.end(`${request.method} ${request.headers['x-a']} ${chunk}`));
  });
  const guarded = egress({ allow: [host] });
  const response = await guarded.request(url, { method: 'PUT', headers: { 'X-A': 'b' }, body: 'hello' });
  expect(response.text()).toBe('PUT b hello');
  for (const name of ['Host', 'content-length', 'Transfer-Encoding', 'connection', 'Proxy-Authorization']) {
    expect(await reasonOf(guarded.request(url, { headers: { [name]: 'x' } })), name).toBe('header');
  }
});

test('a vendor client that sets host and length itself is put right', async () => {
  const { host, url } = await serve((request, response) => {
    request.on('data', (chunk) =>
      response.end(`${request.headers.host} ${request.headers['content-length']} ${chunk}`),
    );
  });
  const headers = { Host: 'metadata.internal', 'Content-Length': '999' };
  const response = await egress({ allow: [host] }).fetch(url, { method: 'POST', headers, body: 'hello' });
  expect(await response.text()).toBe(`${host} 5 hello`);
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
] as const)('%s answers are read, and bombs are cut', async (encoding, compress) => {
  const bomb = compress(Buffer.alloc(16 * 1024 * 1024));
  const { host, url } = await serve((request, response) => {
    response.setHeader('content-encoding', encoding);
    response.end(request.url === '/bomb' ? bomb : compress('héllo'));
  });
  const guarded = egress({ allow: [host], maxFetchBytes: 100_000 });

  expect((await guarded.request(url)).text()).toBe('héllo');
  expect(bomb.byteLength).toBeLessThan(100_000);
  expect(await reasonOf(guarded.request(`${url}/bomb`, { maxBytes: 100_000 }))).toBe('too-large');
  const body = (await guarded.fetch(`${url}/bomb`)).text();
  expect(await reasonOf(body)).toBe('too-large');
});

test('a body that says nothing for ever is cut as well', async () => {
  const empty = Buffer.from('000000ffff'.repeat(1000), 'hex'); // stored deflate blocks of no bytes
  const { host, url } = await serve((_, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.write(Buffer.from('1f8b0800000000000003', 'hex'));
    const more = () => response.writable && response.write(empty, more);
    more();
  });
  expect(await reasonOf(egress({ allow: [host] }).request(url, { maxBytes: 200_000 }))).toBe('too-large');
});

test('an endless body is cut at the limit, and so is its connection', async () => {
  let closed: (() => void) | undefined;
  const cut = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const { host, url } = await serve((_, response) => {
    response.on('close', () => closed?.());
    const more = () => response.writable && response.write(Buffer.alloc(16_384), more);
    more();
  });
  expect(await reasonOf(egress({ allow: [host] }).request(url, { maxBytes: 100_000 }))).toBe('too-large');
  await cut;
});

test('exactly the limit is fine, one byte more is not, announced or not', async () => {
  const { host, url } = await serve((request, response) => {
    if (request.url === '/announced') response.setHeader('content-length', 1001);
    response.write(Buffer.alloc(1000));
    response.end(request.url === '/exact' ? undefined : 'x');
  });
  const guarded = egress({ allow: [host] });
  expect((await guarded.request(`${url}/exact`, { maxBytes: 1000 })).body).toHaveLength(1000);
  expect(await reasonOf(guarded.request(`${url}/more`, { maxBytes: 1000 }))).toBe('too-large');
  expect(await reasonOf(guarded.request(`${url}/announced`, { maxBytes: 1000 }))).toBe('too-large');
});

test('silence, slow drops and a caller who leaves end the call', async () => {
  const { host, url } = await serve((request, response) => {
    if (request.url === '/silent') return;
    response.write('x');
    if (request.url === '/stuck') return;
    const drip = setInterval(() => response.write('x'), 10);
    response.on('close', () => clearInterval(drip));
  });
  const guarded = egress({ allow: [host] });

  expect(await reasonOf(guarded.request(`${url}/silent`, { idleTimeoutMs: 100 }))).toBe('timeout');
  expect(await reasonOf(guarded.request(`${url}/silent`, { totalTimeoutMs: 100 }))).toBe('timeout');
  expect(await reasonOf(guarded.request(`${url}/stuck`, { idleTimeoutMs: 100 }))).toBe('timeout');
  expect(await reasonOf(guarded.request(`${url}/drip`, { totalTimeoutMs: 200 }))).toBe('timeout');

  const leaving = new AbortController();
  const response = await guarded.stream(`${url}/drip`, { signal: leaving.signal });
  const end = reasonOf(response.body.resume().toArray());
  leaving.abort();
  expect(await end).toBe('aborted');
  expect(await reasonOf(guarded.request(url, { signal: AbortSignal.abort() }))).toBe('aborted');
});

test('types, encodings and headers that were not asked for are refused', async () => {
  const { host, url } = await serve((request, response) => {
    const headers: Record<string, Record<string, string>> = {
      '/json': { 'content-type': 'application/json; charset=utf-8' },
      '/html': { 'content-type': 'Text/HTML' },
      '/none': {},
      '/zstd': { 'content-encoding': 'zstd' },
      '/twice': { 'content-encoding': 'gzip, gzip' },
      '/huge': { 'x-flood': 'x'.repeat(20_000) },
      '/lie': { 'content-encoding': 'gzip' },
    };
    response.writeHead(request.url === '/missing' ? 404 : 200, headers[request.url ?? '']).end('{}');
  });
  const guarded = egress({ allow: [host] });
  const json = { contentTypes: ['application/json'] };

  expect((await guarded.request(`${url}/json`, json)).text()).toBe('{}');
  expect((await guarded.request(`${url}/html`, { contentTypes: ['text/*'] })).status).toBe(200);
  expect((await guarded.request(`${url}/missing`, json)).status).toBe(404);
  expect(await reasonOf(guarded.request(`${url}/html`, json))).toBe('content-type');
  expect(await reasonOf(guarded.request(`${url}/none`, json))).toBe('content-type');
  expect(await reasonOf(guarded.request(`${url}/zstd`))).toBe('encoding');
  expect(await reasonOf(guarded.request(`${url}/twice`))).toBe('encoding');
  expect(await reasonOf(guarded.request(`${url}/lie`))).toBe('encoding');
  expect(await reasonOf(guarded.request(`${url}/huge`))).toBe('too-large');
});

test('text is decoded by the charset it names', async () => {
  const { host, url } = await serve((request, response) => {
    response.setHeader('content-type', `text/plain; charset=${request.url?.slice(1)}`);
    response.end(Buffer.from([0xe9]));
  });
  const guarded = egress({ allow: [host] });
  expect((await guarded.request(`${url}/iso-8859-1`)).text()).toBe('é');
  expect((await guarded.request(`${url}/no-such-charset`)).text()).toBe('\ufffd');
});

test('a server that is away, cuts off, or speaks no HTTP or TLS', async () => {
  const rude = createTcpServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) =>
      data.includes('/cut') ? socket.destroy() : socket.end('220 smtp ready\r\n'),
    );
  });
  const port = await listen(rude, '127.0.0.1');
  const gone = createTcpServer();
  const gonePort = await listen(gone, '127.0.0.1');
  await new Promise((resolve) => gone.close(resolve));
  const guarded = egress({ allow: [`127.0.0.1:${port}`, `127.0.0.1:${gonePort}`] });

  expect(await reasonOf(guarded.request(`http://127.0.0.1:${gonePort}/`))).toBe('connect');
  expect(await reasonOf(guarded.request(`http://127.0.0.1:${port}/cut`))).toBe('cut');
  expect(await reasonOf(guarded.request(`http://127.0.0.1:${port}/`))).toBe('protocol');
  expect(await reasonOf(guarded.request(`https://127.0.0.1:${port}/`))).toBe('tls');
});

test('what is refused for its spelling alone is known without a call', () => {
  const guarded = egress({ allow: ['127.0.0.1:9999'] });
  const refused = ['http://10.0.0.1/x', 'https://localhost/', 'ftp://a.example/', 'https://u:p@a.example/'];
  refused.push('https://a.example:22/', 'http://0x7f000001/', 'nothing', 'http://127.0.0.1:9998/');
  expect(refused.filter((url) => !guarded.refuses(url))).toEqual([]);
  const open = ['https://a.example/one.png', 'http://b.example:8080/', 'http://127.0.0.1:9999/x'];
  expect(open.filter(guarded.refuses)).toEqual([]);
});
