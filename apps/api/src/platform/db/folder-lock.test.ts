import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Child, spawnChild } from '../../../test/db/spawn-child';
import { FolderLocked, lockFolder } from './folder-lock';
import { ownIdentity } from './process-identity';

let home: string;
let folder: string;
const children: Child[] = [];

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'parley-lock-'));
  folder = path.join(home, 'data');
});

afterEach(async () => {
  for (const child of children.splice(0)) await child.kill();
  rmSync(home, { recursive: true });
});

async function contender(): Promise<Child> {
  const child = spawnChild('lock-contender', folder);
  children.push(child);
  await child.nextLine();
  return child;
}

async function ask(child: Child, command: 'take' | 'release'): Promise<string | null> {
  child.tell(command);
  return child.nextLine();
}

/** The lock as another process of this machine would have left it. */
function leaveLock(entry: object) {
  lockFolder(folder).release();
  const file = lockFile();
  writeFileSync(file, JSON.stringify({ ...ownIdentity(), state: 'held', ...entry }));
  return file;
}

function lockFile(): string {
  const [name = ''] = readdirSync(`${folder}.lock`);
  return path.join(`${folder}.lock`, name);
}

test('a live process keeps its folder, and the refusal names it at once', async () => {
  const holder = await contender();
  expect(await ask(holder, 'take')).toBe('taken');

  const startedAt = performance.now();
  expect(() => lockFolder(folder)).toThrow(`is in use by process ${holder.pid}`);
  expect(performance.now() - startedAt).toBeLessThan(2000);
  await holder.kill('SIGTERM');
});

test('the same process does not get it twice', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(FolderLocked);
  lock.release();
  lockFolder(folder).release();
});

test('a killed process leaves it to the next', async () => {
  const holder = await contender();
  await ask(holder, 'take');
  await holder.kill('SIGKILL');

  const lock = lockFolder(folder);
  expect(readdirSync(`${folder}.lock`)).toHaveLength(1);
  expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({ state: 'held', pid: process.pid });
  lock.release();
});

test('of several contenders for a dead process’s folder exactly one gets it', {
  timeout: 60_000,
}, async () => {
  const contenders = await Promise.all(Array.from({ length: 5 }, contender));
  for (let round = 0; round < 25; round++) {
    leaveLock({ pid: deadPid() });
    const answers = await Promise.all(contenders.map((child) => ask(child, 'take')));
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1);

    const winner = contenders[answers.indexOf('taken')];
    expect(answers.filter((answer) => answer === `refused ${winner?.pid}`)).toHaveLength(4);
    if (winner) await ask(winner, 'release');
    rmSync(`${folder}.lock`, { recursive: true });
  }
});

test('a number given to another process since does not hold it', () => {
  leaveLock({ pid: process.pid, startedAt: 'another time' });
  lockFolder(folder).release();
});

test('what cannot be looked up from here is held while its heartbeat is fresh', () => {
  const file = leaveLock({ host: 'elsewhere', pidSpace: 'another boot pid:[1]', pid: 7 });
  expect(() => lockFolder(folder)).toThrow('is in use by process 7 on elsewhere');

  const longAgo = new Date(Date.now() - 61_000);
  utimesSync(file, longAgo, longAgo);
  lockFolder(folder).release();
});

test('a reboot ends whoever held it', () => {
  leaveLock({ pid: process.pid, pidSpace: 'another boot pid:[1]' });
  lockFolder(folder).release();
});

test('a broken lock file is not taken for a free one', () => {
  const file = leaveLock({});
  writeFileSync(file, '');
  expect(() => lockFolder(folder)).toThrow('cannot be read');
});

function deadPid(): number {
  return 2 ** 22 - 1;
}
