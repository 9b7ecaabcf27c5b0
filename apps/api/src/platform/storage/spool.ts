import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { randomLetters } from '../ids';
import { openDrafts } from './drafts';
import { limited } from './limited';
import type { Body } from './storage';

export type Spool = {
  /** The whole of a body, once it is there: so many at a time are held in memory, the others wait on the disk. */
  whole<Result>(
    body: Body,
    maxBytes: number | undefined,
    use: (bytes: Uint8Array) => Promise<Result>,
  ): Promise<Result>;
};

export function createSpool({ folder, atOnce }: { folder: string; atOnce: number }): Spool {
  const inTurn = turns(atOnce);
  let opened: Promise<void> | undefined;
  return {
    async whole(body, maxBytes, use) {
      if (!(body instanceof Readable)) {
        const chunks: Uint8Array[] = [];
        for await (const chunk of limited(body, maxBytes)) chunks.push(chunk);
        return use(Buffer.concat(chunks));
      }
      opened ??= openDrafts(folder);
      await opened;
      const path = join(folder, randomLetters(22));
      try {
        await write(path, limited(body, maxBytes));
        return await inTurn(async () => use(await readFile(path)));
      } finally {
        await rm(path, { force: true });
      }
    },
  };
}

async function write(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of chunks) await file.writeFile(chunk); // goes on where the last write ended
  } finally {
    await file.close();
  }
}

function turns(most: number) {
  let free = most;
  const waiting: (() => void)[] = [];
  return async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
