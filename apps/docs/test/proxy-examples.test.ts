import { spawnSync } from 'node:child_process';
import { createParley, type TransportName } from '@parley/sdk';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { exampleFiles } from './example-files';
import { hasProgram } from './installed';
import { type Office, openOffice } from './office';
import { startProduction } from './production';
import { freePorts, type Ports, proxies, startProxy } from './proxies';
import { readExamples } from './read-examples';

const files = exampleFiles();
const examples = readExamples().filter(({ check }) => check === 'proxy');
const codeOf = (name: string) =>
  examples.find(({ language }) => (language === 'nginx') === (name === 'nginx'))?.code ?? '';
const mebibyte = 1024 * 1024;

// The certificate is made here and vouched for by nobody.
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

test('there is one for each proxy', () => {
  expect(examples.map(({ language }) => language)).toEqual(['text', 'nginx']);
});

const names = Object.keys(proxies) as (keyof typeof proxies)[];
describe.each(names)('behind %s, set up as the guide says', (name) => {
  let ports: Ports;
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  let server: Awaited<ReturnType<typeof startProduction>>;
  let office: Office;
  const isThere = hasProgram(name) && hasProgram('openssl');

  beforeAll(async () => {
    if (!isThere) return;
    ports = await freePorts();
    proxy = await startProxy(name, codeOf(name), ports);
    server = await startProduction({ port: ports.parley, publicUrl: `https://localhost:${ports.https}` });
    office = await openOffice(server, server.url);
  });
  afterAll(async () => {
    office?.close();
    await server?.stop();
    await proxy?.stop();
  });

  /** A program on a site, with the origin a browser would send. */
  function aVisitor(way: TransportName) {
    const origin = server.url;
    class Socket extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { origin });
      }
    }
    return createParley({
      siteKey: office.siteKey,
      url: server.url,
      transports: [way],
      WebSocket: Socket as unknown as typeof globalThis.WebSocket,
      fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, origin } }),
    });
  }

  test.runIf(isThere)('pages come over TLS, with the headers Parley gave them, once', async () => {
    const page = await fetch(`${server.url}/`);
    expect(page.status).toBe(200);
    expect(page.headers.get('strict-transport-security')).toMatch(/^max-age=\d+[^,]*$/);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'[^,]*$/);
    const plain = await fetch(`http://localhost:${ports.http}/docs/`, { redirect: 'manual' });
    expect([301, 308]).toContain(plain.status);
    expect(plain.headers.get('location')).toMatch(/^https:\/\/localhost/);
  });

  test.runIf(isThere).each<TransportName>(['socket', 'stream'])(
    'a visitor and a member talk, over %s',
    async (way) => {
      const parley = aVisitor(way);
      const thread = parley.conversations.start();
      const sent = await thread.sendText(`Hello over ${way}`);
      expect(parley.state.get()).toMatchObject({ connection: 'online', transport: way });
      await office.call('conversations.reply', {
        conversationId: sent.conversationId,
        body: { kind: 'text', text: 'At once.' },
      });
      await vi.waitFor(() => expect(thread.state.get().messages).toHaveLength(2), 5000);
      parley.destroy();
    },
  );

  test.runIf(isThere)('a file of 20 MiB comes through', async () => {
    const parley = aVisitor('socket');
    const file = new Blob(['x'.repeat(20 * mebibyte)], { type: 'text/plain' });
    const { body } = await parley.conversations.start().sendFile(file, { name: 'log.txt' });
    expect(body).toMatchObject({ kind: 'file', file: { bytes: 20 * mebibyte } });
    parley.destroy();
  });

  test.runIf(isThere)('nobody can invent an address, a name or a scheme', async () => {
    const person = { email: 'ada@example.com', password: 'lantern orbit cactus velvet' };
    const signedIn = await fetch(`${server.url}/api/v1/auth/sign-in/email`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: server.url,
        'x-forwarded-for': '203.0.113.7',
        'x-forwarded-proto': 'http',
        'x-forwarded-host': 'elsewhere.example',
      },
      body: JSON.stringify(person),
    });
    expect(signedIn.status).toBe(200);
    const cookies = signedIn.headers.getSetCookie();
    expect(cookies.filter((cookie) => !/^__Host-.*; Secure/.test(cookie))).toEqual([]);
    const { items } = await office.read<{ items: { ipAddress: string }[] }>('me.sessions', {});
    expect(items.map(({ ipAddress }) => ipAddress)).toEqual(['127.0.0.1', '127.0.0.1']);
  });
});

test.runIf(hasProgram('systemd'))('systemd has nothing to say against the unit', () => {
  const [unit, ...others] = readExamples().filter(({ check }) => check === 'unit');
  expect(others).toEqual([]);
  const code = (unit?.code ?? '')
    .replace('/usr/bin/node', process.execPath)
    .replace('User=parley', 'User=root');
  const file = files.write('parley', 'service', code);
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
