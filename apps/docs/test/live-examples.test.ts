import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startServer } from '../../../e2e/src/server';
import { exampleFiles } from './example-files';
import { readExamples } from './read-examples';

const files = exampleFiles();
const live = readExamples().filter(({ check }) => check === 'live');
const ways: Record<string, string> = { 'Sent from a server.': 'stream', 'Sent over a socket.': 'socket' };
let server: Server;

beforeAll(async () => {
  server = await startServer();
  const site = await (await fetch(`${server.url}/demo/hotel`)).text();
  const siteKey = /data-site-key="(pk_\w+)"/.exec(site)?.[1] ?? '';
  Object.assign(process.env, { PARLEY_URL: server.url, PARLEY_SITE_KEY: siteKey, SITE_ORIGIN: server.url });
});
afterAll(() => server.stop());

test.each(live)('$where: sends a message to a real server', async ({ where, code }) => {
  const { message, transport } = await import(files.write(where, 'ts', code));
  expect(message).toMatchObject({ seq: 1, author: { kind: 'contact' }, body: { kind: 'text' } });
  expect(transport ?? 'stream').toBe(ways[message.body.text]);
});

test('each way to connect has its example', () => {
  expect(live).toHaveLength(Object.keys(ways).length);
});
