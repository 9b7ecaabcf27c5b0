import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { cacheFolder, migrationsFolder } from '../../../test/db/folders';
import { type Child, spawnChild } from '../../../test/db/spawn-child';
import { FolderLocked } from './folder-lock';
import { openPglite } from './open-pglite';
import { buildTemplate, findTemplate } from './template';

const slow = { timeout: 180_000 };
let template: string;
let home: string;
let dataDir: string;
const children: Child[] = [];

beforeAll(async () => {
  template = await buildTemplate({ migrations: migrationsFolder, folder: cacheFolder, packed: true });
}, 180_000);

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'parley-pglite-'));
  dataDir = path.join(home, 'data');
});

afterEach(async () => {
  for (const child of children.splice(0)) await child.kill();
  rmSync(home, { recursive: true });
});

function writer(first = 0): Child {
  const child = spawnChild('pglite-writer', dataDir, template, String(first));
  children.push(child);
  return child;
}

async function storedRows(): Promise<string[]> {
  const db = await openPglite({ dataDir });
  try {
    const rows = await db.prisma.verification.findMany({ select: { id: true } });
    return rows.map(({ id }) => id);
  } finally {
    await db.close();
  }
}

test('a second process is refused at once and told who holds the folder', slow, async () => {
  const first = writer();
  expect(await first.nextLine()).toBe('open');

  const second = writer();
  expect(await second.nextLine()).toContain(`is in use by process ${first.pid}.`);
  expect(await second.ended).toBe(1);

  const startedAt = performance.now();
  await expect(openPglite({ dataDir })).rejects.toThrow(FolderLocked);
  expect(performance.now() - startedAt).toBeLessThan(2500);
});

test('kill -9 during writes loses no acknowledged row', slow, async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round++) {
    const child = writer(acknowledged.length + round * 1000);
    expect(await child.nextLine()).toBe('open');
    for (let n = 0; n < 40 + 17 * round; n++) acknowledged.push(`row-${await child.nextLine()}`);
    await child.kill('SIGKILL');
  }
  expect(await storedRows()).toEqual(expect.arrayContaining(acknowledged));
});

test('a start that was killed before its end is begun anew', slow, async () => {
  mkdirSync(`${dataDir}.lock`, { recursive: true });
  mkdirSync(dataDir);
  writeFileSync(path.join(dataDir, 'PG_VERSION'), 'half a file');
  writeFileSync(path.join(`${dataDir}.lock`, 'unfinished'), '');

  const db = await openPglite({ dataDir, template });
  expect(await db.migrate(migrationsFolder)).toEqual([]);
  await db.close();
  expect(existsSync(path.join(`${dataDir}.lock`, 'unfinished'))).toBe(false);
  expect(await storedRows()).toEqual([]);
});

test('a folder of other files is left alone', async () => {
  mkdirSync(dataDir);
  writeFileSync(path.join(dataDir, 'thesis.txt'), 'the only copy');
  await expect(openPglite({ dataDir, template })).rejects.toThrow('Choose an empty one');
  expect(existsSync(path.join(dataDir, 'thesis.txt'))).toBe(true);
});

test('without a template the migrations make the same database', slow, async () => {
  const db = await openPglite({ dataDir: null });
  expect((await db.migrate(migrationsFolder)).length).toBeGreaterThan(0);
  expect(await db.prisma.$queryRaw`SELECT current_user::text AS me`).toEqual([{ me: 'parley_app' }]);
  await db.close();
});

test('a template is found for the migrations it was built from alone', () => {
  expect(findTemplate({ migrations: migrationsFolder, folder: cacheFolder, packed: true })).toBe(template);
  mkdirSync(path.join(home, 'other'));
  expect(
    findTemplate({ migrations: path.join(home, 'other'), folder: cacheFolder, packed: true }),
  ).toBeNull();
});
