import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { livenessOf, ownIdentity, type ProcessIdentity } from './process-identity';

export type FolderLock = { release(): void };

/** The folder is another process's: opening it would lose that one's rows. */
export class FolderLocked extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
    why: string,
  ) {
    super(`The data folder ${folder} is in use by process ${pid}${why}.`);
  }
}

type Held = ProcessIdentity & { state: 'held' };
type Entry = Held | { state: 'released' };

const heartbeatMs = 10_000;
const silentMs = 60_000;
const attempts = 50;

/**
 * One file per generation stands beside the data folder, and the highest generation is the lock.
 * It is taken by linking the next number, which one contender alone can do, and is given back by
 * overwriting it: the highest file never vanishes, so a slow contender cannot start over below it.
 */
export function lockFolder(folder: string): FolderLock {
  const locks = `${folder}.lock`;
  mkdirSync(locks, { recursive: true });
  for (let attempt = 0; attempt < attempts; attempt++) {
    const top = highest(locks);
    if (top > 0) refuseIfHeld(folder, fileOf(locks, top));
    const mine = top + 1;
    if (take(locks, mine)) return hold(locks, mine);
  }
  throw new Error(`The lock of ${folder} changes hands too fast to be taken.`);
}

function take(locks: string, generation: number): boolean {
  const draft = writeDraft(locks, { ...ownIdentity(), state: 'held' });
  try {
    linkSync(draft, fileOf(locks, generation));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
  if (highest(locks) === generation) return true;
  rmSync(fileOf(locks, generation)); // the number was free because its time had passed
  return false;
}

function hold(locks: string, generation: number): FolderLock {
  const file = fileOf(locks, generation);
  for (const old of generationsIn(locks)) if (old < generation) rmSync(fileOf(locks, old), { force: true });
  const heartbeat = setInterval(() => touch(file), heartbeatMs);
  heartbeat.unref();
  let released = false;
  return {
    release() {
      if (released) return;
      released = true;
      clearInterval(heartbeat);
      renameSync(writeDraft(locks, { state: 'released' }), file);
    },
  };
}

function refuseIfHeld(folder: string, file: string) {
  const entry = read(file);
  if (entry?.state !== 'held') return;
  const liveness = livenessOf(entry);
  if (liveness === 'alive') throw new FolderLocked(folder, entry.pid, '');
  if (liveness === 'unknown' && !isSilent(file)) {
    throw new FolderLocked(
      folder,
      entry.pid,
      ` on ${entry.host} (its lock was renewed within the last minute)`,
    );
  }
}

/** Null when the file has just gone: its generation is over. */
function read(file: string): Entry | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Entry;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new Error(
      `The lock file ${file} cannot be read. Make sure that nothing uses the data folder, then remove it.`,
      {
        cause: error,
      },
    );
  }
}

function isSilent(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return !stat || Date.now() - stat.mtimeMs > silentMs;
}

function touch(file: string) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error; // someone removed the data folder under us
  }
}

function highest(locks: string): number {
  return Math.max(0, ...generationsIn(locks));
}

const generationFile = /^(\d+)\.json$/;

function generationsIn(locks: string): number[] {
  return readdirSync(locks).flatMap((name) => {
    const generation = generationFile.exec(name)?.[1];
    return generation ? [Number(generation)] : [];
  });
}

function fileOf(locks: string, generation: number): string {
  return path.join(locks, `${generation}.json`);
}

function writeDraft(locks: string, entry: Entry): string {
  const draft = path.join(locks, `${randomUUID()}.draft`);
  writeFileSync(draft, `${JSON.stringify(entry)}\n`, { mode: 0o600, flush: true });
  return draft;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
