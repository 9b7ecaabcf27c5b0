import { expect, test } from 'vitest';
import { parseUrl } from '../parse-url';
import type { ResolvedAddress, Resolver } from './connector';
import { createEgress } from './egress';
import { forbiddenV4, forbiddenV6, hostileUrls } from './hostile-urls';
import { egress, reasonOf, resolveTo, serve, trap } from './test-servers';

test('the trap catches: without it a count of 0 would prove nothing', async () => {
  const { port, families, connections } = await trap();
  const open = egress({ allow: [`127.0.0.1:${port}`, `[::1]:${port}`] });
  expect((await open.request(`http://127.0.0.1:${port}/`)).text()).toBe('caught');
  if (families === 2) expect((await open.request(`http://[::1]:${port}/`)).text()).toBe('caught');
  expect(connections()).toBe(families);
});

test('no hostile address is ever called, by any of the ways out', async () => {
  const { port, connections } = await trap();
  const urls = hostileUrls(port);
  expect(urls.length).toBeGreaterThanOrEqual(300);
  const guarded = egress({ ports: [80, 443, port], resolver: resolveTo('127.0.0.1') });

  for (const url of urls) {
    await expect(guarded.request(url), url).rejects.toMatchObject({ code: 'invalid' });
    await expect(guarded.stream(url), url).rejects.toMatchObject({ code: 'invalid' });
    await expect(guarded.fetch(url), url).rejects.toThrow();
    const parsed = parseUrl(url);
    if (parsed === null) continue;
    const origin = `${parsed.protocol}//${parsed.host}`;
    await expect(
      call(() => guarded.dispatcher.request({ origin, path: '/', method: 'GET' })),
      url,
    ).rejects.toThrow();
  }

  expect(connections()).toBe(0);
});

/** Undici throws some refusals at once. */
const call = async <T>(start: () => Promise<T>): Promise<T> => start();

test('a name that points inside is as forbidden as the address', async () => {
  const { port, connections } = await trap();
  for (const address of [...forbiddenV4, ...forbiddenV6]) {
    for (const answers of [[address], ['93.184.216.34', address], [address, '2606:4700:4700::1111']]) {
      const guarded = egress({ ports: [port], resolver: resolveTo(...answers) });
      expect(await reasonOf(guarded.request(`http://www.example.com:${port}/`)), answers.join()).toBe(
        'address',
      );
      await expect(guarded.fetch(`http://www.example.com:${port}/`)).rejects.toMatchObject({
        cause: { reason: 'address' },
      });
    }
  }
  expect(connections()).toBe(0);
});

test('a name that changes its answer is asked once per connection and gains nothing', async () => {
  const { port, connections } = await trap();
  const nowhere = '2d00::1'; // global unicast, allotted to nobody
  const asked: ResolvedAddress[][] = [];
  const rebinding: Resolver = async () => {
    const answer = [
      { address: asked.length % 2 === 0 ? nowhere : '127.0.0.1', family: asked.length % 2 === 0 ? 6 : 4 },
    ];
    asked.push(answer);
    return answer;
  };
  const guarded = egress({ ports: [port], resolver: rebinding, connectTimeoutMs: 200 });

  const outcomes: string[] = [];
  for (let round = 0; round < 4; round++)
    outcomes.push(await reasonOf(guarded.request(`http://rebind.example.com:${port}/`)));

  expect(asked).toHaveLength(4);
  expect([outcomes[1], outcomes[3]]).toEqual(['address', 'address']);
  expect(['connect', 'timeout']).toContain(outcomes[0]);
  expect(connections()).toBe(0);
});

test('a name that has no answer', async () => {
  const guarded = egress({ resolver: resolveTo() });
  expect(await reasonOf(guarded.request('http://www.example.com/'))).toBe('dns');
});

test('the flag opens one host and port, under that one name', async () => {
  const { host, url } = await serve((_, response) => response.end('hello'));
  const { port, connections } = await trap();
  const guarded = egress({ allow: [host], ports: [80, port] });

  expect((await guarded.request(url)).text()).toBe('hello');
  expect(await (await guarded.fetch(url)).text()).toBe('hello');
  expect(await reasonOf(guarded.request(`http://127.0.0.1:${port}`))).toBe('address');
  expect(await reasonOf(guarded.request(url.replace('127.0.0.1', 'localhost')))).toBe('port');
  expect(await reasonOf(guarded.request(`http://127.0.0.2:${port}`))).toBe('address');
  expect(connections()).toBe(0);
});

test('the flag takes a name as well', async () => {
  const { url } = await serve((request, response) => response.end(request.headers.host));
  const port = new URL(url).port;
  const guarded = egress({ allow: [`shop.test:${port}`], resolver: resolveTo('127.0.0.1') });
  expect((await guarded.request(`http://shop.test:${port}/`)).text()).toBe(`shop.test:${port}`);
});

test.each([
  'localhost',
  '*:80',
  'localhost:0',
  'localhost:99999',
  'http://localhost:80',
  '10.0.0.0/8:80',
  '',
])('the flag does not take "%s"', (entry) => {
  expect(() => createEgress({ userAgent: 'x', allow: [entry] })).toThrow(TypeError);
});

test('redirects into the network are not followed', async () => {
  const { port, connections } = await trap();
  const targets = [
    ...hostileUrls(port).filter((url) => !/\p{Cc}|^x?$/u.test(url) && /^[\p{ASCII}]*$/u.test(url)),
    'http://www.example.com',
  ];
  const { host, url } = await serve((request, response) => {
    response.writeHead(302, { location: targets[Number(request.url?.slice(1))] ?? '' }).end();
  });
  const guarded = egress({ allow: [host], ports: [80, 443, port], resolver: resolveTo('127.0.0.1') });

  for (const [index, target] of targets.entries()) {
    const outcome = guarded.request(`${url}/${index}`, { maxRedirects: 1 });
    await expect(outcome, target).rejects.toMatchObject({ reason: expect.any(String) });
  }
  expect(connections()).toBe(0);
});
