import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { migrationsFolder } from '../../../test/db';
import { administer, dropDatabase, urlOf } from '../../../test/db/administer';
import { postgresServer } from '../../../test/db/handover';
import { migrationFolder } from '../../../test/db/migration-folder';
import type { Db } from './db';
import { readMigrations } from './migration-files';
import { openPostgres } from './open-postgres';

const { owner } = postgresServer();
const databases: string[] = [];
const nodes: Db[] = [];

async function blankDatabase(): Promise<string> {
  const name = `parley_blank_${randomUUID().slice(0, 8)}`;
  databases.push(name);
  await administer(owner, `CREATE DATABASE "${name}"`);
  return urlOf(owner, name);
}

async function node(url: string): Promise<Db> {
  const db = await openPostgres({ url, poolSize: 2 });
  nodes.push(db);
  return db;
}

afterAll(async () => {
  for (const each of nodes) await each.close();
  for (const name of databases) await dropDatabase(owner, name);
});

test('nodes that start together migrate once', async () => {
  const folder = migrationFolder({
    '1_slow': 'CREATE TABLE slow (id int); SELECT pg_sleep(0.2);',
    '2_next': 'ALTER TABLE slow ADD COLUMN next int;',
  });
  const url = await blankDatabase();
  const applied = await Promise.all(
    Array.from({ length: 4 }, async () => (await node(url)).migrate(folder.path)),
  );
  expect(applied.map((names) => names.length).sort()).toEqual([0, 0, 0, 2]);

  const [db] = nodes;
  const rows = await db?.query('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL');
  expect(rows).toHaveLength(2);
});

test('Prisma’s own deploy goes on where a node stopped, and the other way round', {
  timeout: 60_000,
}, async () => {
  const names = readMigrations(migrationsFolder).map(({ name }) => name);
  const command = path.join(migrationsFolder, '../migrate.mjs');
  const deploy = (url: string) =>
    promisify(execFile)(process.execPath, [command, 'deploy'], {
      env: { ...process.env, DATABASE_URL: url },
    });

  const ours = await blankDatabase();
  expect(await (await node(ours)).migrate(migrationsFolder)).toEqual(names);
  expect((await deploy(ours)).stdout).toContain('No pending migrations');

  const theirs = await blankDatabase();
  expect((await deploy(theirs)).stdout).toContain('successfully applied');
  expect(await (await node(theirs)).migrate(migrationsFolder)).toEqual([]);
});
