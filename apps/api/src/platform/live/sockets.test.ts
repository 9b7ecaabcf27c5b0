import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Frame } from './frame';
import { createSockets, type LiveSocket } from './sockets';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

type Pair = { server: LiveSocket; client: WebSocket; heard: string[]; ended: Promise<number> };

async function aPair(heartbeatMs?: number): Promise<Pair> {
  const sockets = createSockets({ onDelivery: () => undefined, ...(heartbeatMs && { heartbeatMs }) });
  const http = createServer();
  const accepted = new Promise<LiveSocket>((resolve) => {
    http.on('upgrade', (request, raw, head) => {
      const socket = sockets.accept(request, raw, head);
      if (socket) resolve(socket);
    });
  });
  await once(http.listen(0, '127.0.0.1'), 'listening');
  const { port } = http.address() as AddressInfo;
  const heard: string[] = [];
  const client = new WebSocket(`ws://127.0.0.1:${port}`, 'parley.v1');
  client.on('message', (data) => heard.push(String(data)));
  await once(client, 'open');
  const server = await accepted;
  const ended = new Promise<number>((resolve) => {
    server.listen({ onText: (text) => server.send(new Frame(text)), onClose: resolve });
  });
  cleanups.push(
    () => http.close(),
    () => sockets.close(),
    () => client.terminate(),
  );
  return { server, client, heard, ended };
}

test('any text arrives as it was, however long', async () => {
  const { server, client, heard } = await aPair();
  const texts = [0, 1, 125, 126, 127, 65_535, 65_536, 70_000].map((length) => 'a'.repeat(length));
  texts.push(...fc.sample(fc.string({ unit: 'grapheme', maxLength: 400 }), 200), 'ä'.repeat(63), 'end');
  for (const text of texts) server.send(new Frame(text));
  while (heard.at(-1) !== 'end') await once(client, 'message');
  expect(heard).toEqual(texts);
});

test('each form of a frame is written once', () => {
  const frame = Frame.of({ t: 'live' });
  expect(frame.wire).toBe(frame.wire);
  expect(frame.event.toString()).toBe('data: {"t":"live"}\n\n');
  expect(frame.event).toBe(frame.event);
});

test('the server speaks by itself, and keeps who answers', async () => {
  const { client, heard, server } = await aPair(50);
  let pings = 0;
  client.on('ping', () => {
    pings += 1;
  });
  while (heard.length < 4) await once(client, 'message');
  expect(heard[0]).toBe('{"t":"pong"}');
  expect(pings).toBeGreaterThan(2);
  expect(server.isOpen).toBe(true);
});

test('a peer that no longer answers is let go', async () => {
  const { client, ended } = await aPair(50);
  client.pause();
  expect(await ended).toBe(1006);
});

test('bytes are no frame, and a reason reaches the peer', async () => {
  const { client, ended } = await aPair();
  client.send(Buffer.from([1, 2, 3]));
  const [code, reason] = await once(client, 'close');
  expect([code, String(reason)]).toEqual([4400, 'frames are text']);
  expect(await ended).toBe(4400);
});
