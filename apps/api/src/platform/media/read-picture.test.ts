import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { Unreadable } from '../workshop/unreadable';
import { run } from './read-picture';

const bytesOf = (buffer: Buffer) =>
  buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(checksum(body), body.length + 4);
  return framed;
}

function checksum(bytes: Buffer): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0);
  }
  return ~sum >>> 0;
}

/** A PNG that is some kilobytes here, and its width times its height when it is read. */
function pictureBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const parts = [chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), ...parts]);
}

test('a picture is measured as it is meant to be seen, and made small', async () => {
  const create = { width: 1200, height: 600, channels: 3, background: '#aa3300' } as const;
  const turned = await sharp({ create }).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const { width, height, thumb } = await run({ bytes: bytesOf(turned) });
  expect({ width, height }).toEqual({ width: 600, height: 1200 });
  const small = await sharp(thumb).metadata();
  expect(small).toMatchObject({ format: 'webp', width: 240, height: 480 });
  expect(small.exif).toBeUndefined();
});

test('a decompression bomb is not unpacked', async () => {
  const bomb = pictureBomb(30_000, 30_000);
  expect(bomb.length).toBeLessThan(300_000);
  const before = process.memoryUsage.rss();
  await expect(run({ bytes: bytesOf(bomb) })).rejects.toThrow(Unreadable);
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
});

test('half a picture is none', async () => {
  const whole = pictureBomb(500, 500);
  await expect(run({ bytes: bytesOf(whole.subarray(0, whole.length - 30)) })).rejects.toThrow(Unreadable);
});
