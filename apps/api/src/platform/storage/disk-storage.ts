import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Conflict } from '../errors';
import { randomLetters } from '../ids';
import { decodeHead, encodeHead, headBytes } from './disk-head';
import { absent, openDrafts } from './drafts';
import { checkKey, checkPrefix, checkType } from './key';
import { limited } from './limited';
import type { ListedFile, OpenFile, Storage } from './storage';

/** No key holds a `~` or begins with a dot: files, folders and drafts cannot meet. */
const fileMark = '~';
const draftFolder = '.drafts';

export async function openDiskStorage(root: string): Promise<Storage> {
  const drafts = join(root, draftFolder);
  await openDrafts(drafts);
  const pathOf = (key: string) => join(root, `${key}${fileMark}`);

  return {
    async put(key, body, { contentType, maxBytes }) {
      checkKey(key);
      checkType(contentType);
      const draft = join(drafts, randomLetters(22));
      try {
        const size = await writeDraft(draft, encodeHead(contentType), limited(body, maxBytes));
        await ensureFolder(dirname(pathOf(key)));
        await rename(draft, pathOf(key));
        await flush(dirname(pathOf(key)));
        return { size };
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async get(key) {
      checkKey(key);
      return describe(pathOf(key));
    },
    async delete(key) {
      checkKey(key);
      await rm(pathOf(key), { force: true });
    },
    async *list(prefix) {
      checkPrefix(prefix);
      const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
      for await (const file of walk(root, folder)) if (file.key.startsWith(prefix)) yield file;
    },
  };
}

async function writeDraft(path: string, head: Buffer, body: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(head);
    let size = 0;
    for await (const chunk of body) {
      await file.writeFile(chunk); // goes on where the last write ended, and writes all of it
      size += chunk.byteLength;
    }
    await file.sync();
    return size;
  } finally {
    await file.close();
  }
}

async function describe(path: string): Promise<OpenFile | null> {
  const file = await open(path, 'r').catch(absent);
  if (file === null) return null;
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const contentType = decodeHead(buffer.subarray(0, bytesRead));
    const { size, mtime, ino } = await file.stat();
    const stream = Readable.from(bytesOf(path, ino), { objectMode: false });
    return { contentType, size: size - headBytes, modifiedAt: mtime, stream };
  } finally {
    await file.close();
  }
}

/** Opened at the first read: who only looks at the type leaves nothing open. */
async function* bytesOf(path: string, ino: number): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    const found = await file.stat();
    if (found.ino !== ino) throw new Conflict('This file was replaced while it was being read.');
    yield* file.createReadStream({ start: headBytes, autoClose: false });
  } finally {
    await file.close();
  }
}

async function* walk(root: string, folder: string): AsyncGenerator<ListedFile> {
  const entries = (await readdir(join(root, folder), { withFileTypes: true }).catch(absent)) ?? [];
  const names = entries
    .filter((entry) => !entry.name.startsWith('.') && entry.isDirectory() !== entry.name.endsWith(fileMark))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name.slice(0, -fileMark.length)))
    .sort(byCharacter);
  for (const name of names) {
    const key = folder + name;
    if (name.endsWith('/')) yield* walk(root, key);
    else yield* listed(root, key);
  }
}

async function* listed(root: string, key: string): AsyncGenerator<ListedFile> {
  const found = await stat(join(root, key + fileMark)).catch(absent);
  if (found) yield { key, size: found.size - headBytes, modifiedAt: found.mtime };
}

/** A rename is only safe from a power cut once every folder that changed is flushed too. */
async function ensureFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await flush(dirname(made));
}

async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // folders cannot be opened there
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function byCharacter(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
