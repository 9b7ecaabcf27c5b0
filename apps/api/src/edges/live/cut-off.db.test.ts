import { once } from 'node:events';
import { connect as dial } from 'node:net';
import { livePaths } from '@parley/shared/live-constants';
import { afterEach, expect, vi } from 'vitest';
import { test } from '../../../test/fixtures';
import { hello, post } from '../../../test/live-client';
import { type Served, serveWorld } from '../../../test/serve';
import { aSession, siteOrigin } from '../../../test/visitors';

afterEach(() => vi.restoreAllMocks());

type Asked = { method?: string; path: string; token: string; body?: string; announced?: number };

function wordsOf({ method = 'POST', path, token, body = '', announced = body.length }: Asked): string {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'Host: localhost',
    `Origin: ${siteOrigin}`,
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${announced}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** Asks, and is gone: at once, or with the first byte of the answer. */
async function askAndLeave(way: Served, asked: Asked, when: 'at once' | 'mid-answer') {
  const socket = dial(Number(new URL(way.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  await new Promise<void>((resolve) => socket.write(wordsOf(asked), () => resolve()));
  if (when === 'mid-answer') await once(socket, 'data');
  socket.resetAndDestroy();
}

async function openStreams(way: Served): Promise<number> {
  const text = await (await fetch(`${way.url}/metrics`)).text();
  return Number(/parley_live_connections\{kind="visitor-stream"\} (\d+)/.exec(text)?.[1]);
}

test('a stream that nobody waits for any more takes no place', async ({ world, ctx }) => {
  const way = await serveWorld(world);
  const { token } = await aSession(ctx);
  const asked = { path: livePaths.stream, token, body: JSON.stringify(hello()) };
  const seen = () => world.logged.filter((line) => line.includes(livePaths.stream)).length;
  for (let count = 1; count <= 24; count += 1) {
    await askAndLeave(way, asked, 'at once');
    await vi.waitFor(() => expect(seen()).toBe(count));
  }
  await vi.waitFor(async () => expect(await openStreams(way)).toBe(0));
  const stream = await post(way, livePaths.stream, { token, body: hello() });
  expect(stream.status).toBe(200);
  await stream.body?.cancel();
  await way.close();
});

test('an upload that is cut off leaves nothing', async ({ world, ctx }) => {
  const way = await serveWorld(world);
  const { token } = await aSession(ctx);
  const path = `${livePaths.uploads}?name=a.txt`;
  const body = 'words '.repeat(20_000);
  const seen = () => world.logged.filter((line) => line.includes(livePaths.uploads));
  const before = seen().length;
  for (let count = 0; count < 5; count += 1)
    await askAndLeave(way, { path, token, body, announced: body.length * 2 }, 'at once');
  await vi.waitFor(() => expect(seen()).toHaveLength(before + 5));
  expect(
    seen()
      .slice(before)
      .filter((line) => !line.includes('"status":400')),
  ).toEqual([]);
  const kept: string[] = [];
  for await (const { key } of world.platform.storage.list(`uploads/${ctx.tenantId}/`)) kept.push(key);
  expect(kept).toEqual([]);
  await way.close();
});

test('whoever goes away in the middle is no error of ours', async ({ world, ctx }) => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const way = await serveWorld(world);
  const { token } = await aSession(ctx);
  const body = JSON.stringify(hello());
  const asks: Asked[] = [
    { path: livePaths.stream, token, body },
    { path: livePaths.poll, token, body },
    { path: livePaths.frames, token, body: '{"t":' },
    { path: `${livePaths.uploads}?name=a.txt`, token, body: 'words' },
    { method: 'GET', path: '/api/v1/openapi.json', token },
    { method: 'HEAD', path: '/api/v1/openapi.json', token },
    { method: 'HEAD', path: livePaths.stream, token },
  ];
  for (const asked of asks) {
    await askAndLeave(way, asked, 'mid-answer');
    await askAndLeave(way, asked, 'at once');
    if (asked.body) await askAndLeave(way, { ...asked, announced: asked.body.length + 100 }, 'at once');
  }
  await vi.waitFor(async () => expect(await openStreams(way)).toBe(0));
  await way.close();
  expect(errors).not.toHaveBeenCalled();
  const failed = world.logged.filter((line) => /"status":5|"bug"/.test(line));
  expect(failed).toEqual([]);
});
