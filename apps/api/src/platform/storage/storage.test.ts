import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { createEgress } from '../egress';
import { openDiskStorage } from './disk-storage';
import { startFakeS3 } from './fake-s3';
import { createS3Storage } from './s3-storage';
import type { ListedFile, Storage } from './storage';

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function listAll(files: AsyncIterable<ListedFile>): Promise<ListedFile[]> {
  const all: ListedFile[] = [];
  for await (const file of files) all.push(file);
  return all;
}

const keysOf = async (files: AsyncIterable<ListedFile>) => (await listAll(files)).map(({ key }) => key);

async function read(storage: Storage, key: string): Promise<string | null> {
  const file = await storage.get(key);
  return file && text(file.stream);
}

const plain = { contentType: 'text/plain' };

function contract(make: () => Promise<Storage>): void {
  test('what is put is there, with its type, size and time', async () => {
    const storage = await make();
    const before = Date.now() - 1000;
    expect(
      await storage.put('tnt_a/logo.svg', '<svg>é</svg>', { contentType: 'image/svg+xml; charset=utf-8' }),
    ).toEqual({
      size: 13,
    });
    const file = await storage.get('tnt_a/logo.svg');
    expect(file).toMatchObject({ contentType: 'image/svg+xml; charset=utf-8', size: 13 });
    expect(file?.modifiedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(file && (await text(file.stream))).toBe('<svg>é</svg>');
  });

  test('bytes and streams come back as they were, empty ones too', async () => {
    const storage = await make();
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 256));
    await storage.put('bytes', bytes, plain);
    await storage.put('stream', Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), plain);
    await storage.put('empty', new Uint8Array(), plain);
    for (const key of ['bytes', 'stream']) {
      const file = await storage.get(key);
      expect(file && bytes.equals(await buffer(file.stream)), key).toBe(true);
    }
    expect((await storage.get('empty'))?.size).toBe(0);
    expect(await read(storage, 'empty')).toBe('');
  });

  test('a second put replaces the first', async () => {
    const storage = await make();
    await storage.put('a', 'a long first text', plain);
    await storage.put('a', 'short', { contentType: 'text/html' });
    expect(await read(storage, 'a')).toBe('short');
    expect(await storage.get('a')).toMatchObject({ contentType: 'text/html', size: 5 });
  });

  test('what was never there, or is deleted, is null', async () => {
    const storage = await make();
    expect(await storage.get('a/b/c')).toBeNull();
    await storage.put('a', 'x', plain);
    expect(await storage.get('a/b')).toBeNull();
    await storage.delete('a');
    await storage.delete('a');
    expect(await storage.get('a')).toBeNull();
    expect(await keysOf(storage.list(''))).toEqual([]);
  });

  test('a list has all that begins so, in order, with sizes', async () => {
    const storage = await make();
    const keys = ['a', 'a-b', 'a.b', 'a/b', 'a/b/c', 'a/c', 'aa', 'b/a', 'b/b', 'c'];
    for (const key of [...keys].reverse()) await storage.put(key, key, plain);
    expect(await keysOf(storage.list(''))).toEqual(keys);
    expect(await keysOf(storage.list('a'))).toEqual(keys.slice(0, 7));
    expect(await keysOf(storage.list('a/'))).toEqual(['a/b', 'a/b/c', 'a/c']);
    expect(await keysOf(storage.list('a/b'))).toEqual(['a/b', 'a/b/c']);
    expect(await keysOf(storage.list('nothing/here'))).toEqual([]);
    expect((await listAll(storage.list('a/b/')))[0]).toMatchObject({
      key: 'a/b/c',
      size: 5,
      modifiedAt: expect.any(Date),
    });
  });

  test('a body that is too long leaves nothing, and spares what was there', async () => {
    const storage = await make();
    await storage.put('a', 'before', plain);
    const long = Readable.from([Buffer.alloc(60), Buffer.alloc(60)]);
    await expect(storage.put('a', long, { ...plain, maxBytes: 100 })).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(await read(storage, 'a')).toBe('before');
    await expect(storage.put('b', Buffer.alloc(100), { ...plain, maxBytes: 100 })).resolves.toEqual({
      size: 100,
    });
  });

  test('a body that breaks off leaves nothing', async () => {
    const storage = await make();
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('gone');
      })(),
    );
    await expect(storage.put('a', broken, plain)).rejects.toThrow('gone');
    expect(await storage.get('a')).toBeNull();
  });

  test.each([
    ...[
      '',
      '/',
      '/a',
      'a/',
      'a//b',
      '.',
      '..',
      '../a',
      'a/../b',
      'a/./b',
      './a',
      '.a',
      'a/.b',
      '.drafts/x',
      'a\\b',
      'a~',
    ],
    ...[
      'C:a',
      'a b',
      'a\u0000b',
      'ä',
      'a%2fb',
      '%2e%2e/a',
      'a?b',
      'a#b',
      'a\nb',
      `${'a'.repeat(129)}`,
      'a/'.repeat(300),
    ],
  ])('"%s" is no key', async (key) => {
    const storage = await make();
    const invalid = { code: 'invalid' };
    await expect(storage.put(key, 'x', plain)).rejects.toMatchObject(invalid);
    await expect(storage.get(key)).rejects.toMatchObject(invalid);
    await expect(storage.delete(key)).rejects.toMatchObject(invalid);
  });

  test.each(['../', '/', 'a/../', '..', '.', 'a//', '.drafts/', '*', 'a~'])(
    '"%s" begins no key',
    async (prefix) => {
      const storage = await make();
      await expect(listAll(storage.list(prefix))).rejects.toMatchObject({ code: 'invalid' });
    },
  );

  test.each(['', 'text', 'text/plain\r\nx-evil: 1', 'text/plain; a="b"', '/'])(
    '"%s" is no type',
    async (contentType) => {
      const storage = await make();
      await expect(storage.put('a', 'x', { contentType })).rejects.toMatchObject({ code: 'invalid' });
    },
  );
}

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'parley-files-'));
  cleanups.push(() => rm(dir, { recursive: true }));
  return join(dir, 'files');
}

describe('on disk', () => {
  contract(async () => openDiskStorage(await folder()));

  test('only the owner may read, and no draft stays', async () => {
    const root = await folder();
    const storage = await openDiskStorage(root);
    await storage.put('a/b', 'x', plain);
    await storage
      .put('a/c', Readable.from([Buffer.alloc(9)]), { ...plain, maxBytes: 1 })
      .catch(() => undefined);
    expect((await stat(root)).mode & 0o777).toBe(0o700);
    expect((await stat(join(root, 'a'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(root, 'a', 'b~'))).mode & 0o777).toBe(0o600);
    expect(await readdir(join(root, '.drafts'))).toEqual([]);
  });

  test('drafts of a process that died are removed, those of a living one are not', async () => {
    const root = await folder();
    await openDiskStorage(root);
    const [old, fresh] = [join(root, '.drafts', 'old'), join(root, '.drafts', 'fresh')];
    await writeFile(old, 'x');
    await writeFile(fresh, 'x');
    await utimes(old, 0, 0);
    await openDiskStorage(root);
    expect(await readdir(join(root, '.drafts'))).toEqual(['fresh']);
  });

  test('writers at once leave one whole file', async () => {
    const storage = await openDiskStorage(await folder());
    const bodies = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(50_000));
    await Promise.all(bodies.map((body) => storage.put('deep/er/a', body, plain)));
    expect(bodies).toContain(await read(storage, 'deep/er/a'));
  });

  test('a file that is replaced between look and read is not mixed up', async () => {
    const storage = await openDiskStorage(await folder());
    await storage.put('a', 'first', plain);
    const [replaced, deleted] = [await storage.get('a'), await storage.get('a')];
    await storage.put('a', 'second, longer', plain);
    await expect(text(replaced?.stream ?? Readable.from([]))).rejects.toMatchObject({ code: 'conflict' });
    await storage.delete('a');
    await expect(text(deleted?.stream ?? Readable.from([]))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a file that is not ours is an error, not a body', async () => {
    const root = await folder();
    const storage = await openDiskStorage(root);
    await mkdir(join(root, 'a'));
    await writeFile(join(root, 'a', 'b~'), 'short');
    await writeFile(join(root, 'a', 'c~'), 'x'.repeat(1000));
    await expect(storage.get('a/b')).rejects.toThrow('does not begin');
    await expect(storage.get('a/c')).rejects.toThrow('does not begin');
  });
});

describe('on S3', () => {
  const account = { bucket: 'files', accessKeyId: 'AKIDEXAMPLE' };

  async function bucket(overrides: { accessKeyId?: string; path?: string } = {}) {
    const s3 = await startFakeS3(account);
    cleanups.push(() => s3.stop());
    const egress = createEgress({ userAgent: 'Parley/test', allow: [s3.host] });
    cleanups.push(() => egress.close());
    const spoolFolder = await mkdtemp(join(tmpdir(), 'parley-spool-'));
    cleanups.push(() => rm(spoolFolder, { recursive: true, force: true }));
    const storage = createS3Storage({
      endpoint: s3.endpoint + (overrides.path ?? ''),
      accessKeyId: overrides.accessKeyId ?? account.accessKeyId,
      secretAccessKey: 'secret',
      region: 'eu-west-1',
      fetch: egress.fetch,
      spoolFolder,
    });
    return { s3, storage };
  }

  contract(async () => (await bucket()).storage);

  test('every request is signed, each on its own', async () => {
    const { s3, storage } = await bucket();
    await storage.put('a', 'x', plain);
    await storage.put('b', 'x', plain);
    await storage.get('a');
    await storage.delete('a');
    expect([...s3.signatures].filter((signature) => signature.length === 64)).toHaveLength(4);
  });

  test('a list of thousands comes page by page', async () => {
    const { s3, storage } = await bucket();
    const keys = Array.from({ length: 2500 }, (_, index) => `many/${String(index).padStart(4, '0')}`);
    for (const key of keys) s3.files.set(key, { body: Buffer.from('x'), type: 'text/plain', at: new Date() });
    expect(await keysOf(storage.list('many/'))).toEqual(keys);
  });

  test('a store that refuses or is away is an outcome', async () => {
    const refused = await bucket({ accessKeyId: 'SOMEONE' });
    await expect(refused.storage.put('a', 'x', plain)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(refused.storage.get('a')).rejects.toMatchObject({ code: 'unavailable' });
    const missing = await bucket({ path: 'x' });
    await expect(listAll(missing.storage.list(''))).rejects.toMatchObject({ code: 'unavailable' });
    await refused.s3.stop();
    await expect(refused.storage.delete('a')).rejects.toMatchObject({ code: 'unavailable' });
    cleanups.splice(0, 2);
  });
});
