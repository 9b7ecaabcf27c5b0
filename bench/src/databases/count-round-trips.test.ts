import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { countRoundTrips } from './count-round-trips';

function message(type: string, body: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(4 + body.length);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
}

test('queries are counted however the wire cuts them, and other messages are not', async () => {
  const heard: Buffer[] = [];
  const upstream = createServer((socket) => socket.on('data', (chunk) => heard.push(chunk))).listen(0);
  await once(upstream, 'listening');
  const { port } = upstream.address() as AddressInfo;
  const counted = await countRoundTrips(`postgresql://owner:secret@127.0.0.1:${port}/parley`);
  expect(counted.url).toMatch(/^postgresql:\/\/owner:secret@127\.0\.0\.1:\d+\/parley$/);

  const said = Buffer.concat([
    message('', 'user\0Q\0database\0S\0\0'),
    message('p', 'SSSS'),
    message('Q', 'BEGIN\0'),
    message('P', '\0SELECT 1\0\0\0'),
    message('B', 'QQQQ'),
    message('E', '\0\0\0\0\0'),
    message('S', ''),
    message('X', ''),
  ]);
  const client = connect(Number(new URL(counted.url).port), '127.0.0.1').setNoDelay();
  for (let at = 0; at < said.length; at += 3) {
    client.write(said.subarray(at, at + 3));
    await new Promise(setImmediate);
  }
  client.end();
  await expect.poll(() => Buffer.concat(heard).equals(said)).toBe(true);
  expect(counted.count()).toBe(2);
  counted.stop();
  upstream.close();
});
