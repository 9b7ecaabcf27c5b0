import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const heartbeatMs = 1000;
const staleMs = 15_000;

/** Runs `work` while holding the lock file, so that two starts never install or build over each other. */
export async function withLock(path, { onWait, work }) {
  mkdirSync(dirname(path), { recursive: true });
  const token = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  while (!take(path, token)) {
    const holder = read(path);
    if (holder && isStale(path, holder)) evict(path, holder);
    else if (holder) onWait?.(JSON.parse(holder).pid);
    await sleep(100);
  }
  const release = () => {
    if (read(path) === token) rmSync(path, { force: true });
  };
  const heartbeat = setInterval(() => touch(path), heartbeatMs);
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', release);
    release();
  }
}

function take(path, token) {
  const mine = `${path}.${process.pid}.${randomUUID()}`;
  writeFileSync(mine, token);
  try {
    // A link appears whole or not at all: nobody ever reads a half-written lock.
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

function isStale(path, holder) {
  const { pid, host } = JSON.parse(holder);
  if (host === hostname() && !isAlive(pid)) return true;
  const touchedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return touchedAt !== undefined && Date.now() - touchedAt > staleMs;
}

function evict(path, holder) {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  try {
    // Between reading and renaming another process may have taken it: give theirs back.
    if (read(aside) !== holder) linkSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function touch(path) {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // Evicted while the machine slept; the work in hand still finishes.
  }
}
