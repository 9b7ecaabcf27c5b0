import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { createSpool } from './spool';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function aSpool() {
  const folder = await mkdtemp(join(tmpdir(), 'parley-spool-'));
  folders.push(folder);
  return { folder, spool: createSpool({ folder, atOnce: 2 }) };
}

function aGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

async function* pieces(gate: Promise<void>) {
  yield Buffer.from('first ');
  await gate;
  yield Buffer.from('last');
}

const text = async (bytes: Uint8Array) => Buffer.from(bytes).toString();

test('who is slow waits on the disk and keeps nobody waiting', async () => {
  const { folder, spool } = await aSpool();
  const { open, opened } = aGate();
  const slow = Array.from({ length: 6 }, () => spool.whole(Readable.from(pieces(opened)), undefined, text));
  await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(6));
  expect(await spool.whole(Readable.from(['quick']), undefined, text)).toBe('quick');
  open();
  expect(await Promise.all(slow)).toEqual(slow.map(() => 'first last'));
  expect(await readdir(folder)).toEqual([]);
});

test('so many at a time are held in memory', async () => {
  const { spool } = await aSpool();
  const { open, opened } = aGate();
  let held = 0;
  const use = async () => {
    held += 1;
    await opened;
  };
  const all = Array.from({ length: 5 }, () => spool.whole(Readable.from(['x']), undefined, use));
  await vi.waitFor(() => expect(held).toBe(2));
  open();
  await Promise.all(all);
  expect(held).toBe(5);
});

test('what breaks off, or is too large, leaves nothing and its place', async () => {
  const { folder, spool } = await aSpool();
  async function* broken() {
    yield Buffer.from('first');
    throw new Error('broke off');
  }
  for (let count = 0; count < 3; count += 1)
    await expect(spool.whole(Readable.from(broken()), undefined, text)).rejects.toThrow('broke off');
  await expect(spool.whole(Readable.from(['much']), 3, text)).rejects.toMatchObject({ code: 'too-large' });
  await expect(spool.whole('much', 3, text)).rejects.toMatchObject({ code: 'too-large' });
  expect(await readdir(folder)).toEqual([]);
  expect(await spool.whole(Readable.from(['on']), 3, text)).toBe('on');
});
