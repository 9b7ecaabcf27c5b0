import sharp from 'sharp';
import { expect, test } from 'vitest';
import { Unreadable } from '../workshop/unreadable';
import { run } from './shrink-picture';

const own = (buffer: Buffer) => new Uint8Array(buffer).buffer;

test('a picture of any kind becomes one that models take, without where it was taken', async () => {
  const create = { width: 3000, height: 1500, channels: 4, background: '#00000000' } as const;
  const large = await sharp({ create })
    .avif({ effort: 0 })
    .withExif({ IFD0: { Artist: 'Ann' } })
    .toBuffer();
  const { type, bytes } = await run({ bytes: own(large) });
  const made = await sharp(bytes).metadata();
  expect({ type, ...made }).toMatchObject({ type: 'image/jpeg', format: 'jpeg', width: 1568, height: 784 });
  expect(made.exif).toBeUndefined();
});

test('what is no picture stays out', async () => {
  await expect(run({ bytes: own(Buffer.from('<svg><script/></svg>')) })).rejects.toThrow(Unreadable);
});
