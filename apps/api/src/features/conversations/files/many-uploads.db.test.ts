import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { storeUpload } from './store-upload';

const mebibyte = 1024 * 1024;
const words = Buffer.alloc(mebibyte, 'All of it is plain words, and none of it is kept in memory.\n');

async function* pages(megabytes: number): AsyncGenerator<Buffer> {
  for (let page = 0; page < megabytes; page += 1) yield words;
}

test('many large files at once are held by the disk', async ({ ctx }) => {
  const upload = (megabytes: number) =>
    storeUpload(ctx, {
      name: 'words.txt',
      bytes: Readable.from(pages(megabytes), { objectMode: false }),
      declaredType: 'text/plain',
    });
  await upload(2);
  const before = process.memoryUsage.rss();
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before);
  }, 5);
  const files = await Promise.all(Array.from({ length: 16 }, () => upload(18)));
  clearInterval(timer);
  expect(files.map(({ mediaType, bytes }) => [mediaType, bytes])).toEqual(
    files.map(() => ['text/plain', 18 * mebibyte]),
  );
  expect(most / mebibyte).toBeLessThan(120);
});

test('one that breaks off leaves nothing, and takes nobody with it', async ({ ctx }) => {
  async function* broken() {
    yield words;
    throw new Error('the line broke');
  }
  const ends = await Promise.allSettled([
    storeUpload(ctx, {
      name: 'a.txt',
      bytes: Readable.from(broken(), { objectMode: false }),
      declaredType: '',
    }),
    storeUpload(ctx, { name: 'b.txt', bytes: Readable.from(['words']), declaredType: '' }),
  ]);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  const keys: string[] = [];
  for await (const { key } of ctx.platform.storage.list(`uploads/${ctx.tenantId}/`)) keys.push(key);
  expect(keys).toHaveLength(1);
});
