import { randomUUID } from 'node:crypto';
import type { Row } from './db';
import { checksumOf, type Migration, readMigrations } from './migration-files';

/** One connection of the owner: all calls reach the same session. */
export type MigrationSession = {
  query(sql: string, params?: unknown[]): Promise<Row[]>;
  exec(script: string): Promise<void>;
};

/** Says what an operator has to do, in one line. */
export class MigrationError extends Error {}

type Applied = { migration_name: string; checksum: string; finished_at: unknown; rolled_back_at: unknown };

// Prisma's own number: `prisma migrate deploy` and a starting node wait for each other.
const advisoryLock = 72_707_369;
const lockWaitMs = 120_000;

// The table is Prisma's too, so that either of the two can go on where the other stopped.
const historyTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

export async function migrate(session: MigrationSession, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  await lock(session);
  try {
    await session.exec(historyTable);
    const done = await readHistory(session, migrations);
    const pending = migrations.filter((migration) => !done.has(migration.name));
    for (const migration of pending) await apply(session, migration);
    return pending.map((migration) => migration.name);
  } finally {
    // Fails on a lost connection alone, and that one holds no lock any more.
    await session.query('SELECT pg_advisory_unlock($1)', [advisoryLock]).catch(() => undefined);
  }
}

async function lock(session: MigrationSession) {
  await session.exec(`SET lock_timeout = ${lockWaitMs}`);
  try {
    await session.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
  } catch (error) {
    throw new MigrationError(`Another node has been migrating for ${lockWaitMs / 1000} s.`, { cause: error });
  } finally {
    await session.exec('SET lock_timeout = 0');
  }
}

async function readHistory(session: MigrationSession, migrations: Migration[]): Promise<Set<string>> {
  const rows = (await session.query(
    'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations',
  )) as Applied[];
  const standing = rows.filter((row) => row.rolled_back_at === null);
  for (const row of standing) {
    if (row.finished_at === null) throw unfinished(row.migration_name);
    const file = migrations.find((migration) => migration.name === row.migration_name);
    if (file && !sameContent(file, row.checksum)) throw edited(file.name);
  }
  return new Set(standing.map((row) => row.migration_name));
}

function sameContent(file: Migration, checksum: string): boolean {
  return file.checksum === checksum || checksumOf(file.sql.replaceAll('\r\n', '\n')) === checksum;
}

async function apply(session: MigrationSession, migration: Migration) {
  const id = randomUUID();
  try {
    if (isAtomic(migration)) await applyAtomically(session, migration, id);
    else await applyInSteps(session, migration, id);
  } catch (error) {
    throw failed(migration.name, error);
  }
}

/** Its history row commits with it: a crash leaves both or neither. */
async function applyAtomically(session: MigrationSession, migration: Migration, id: string) {
  await session.exec('BEGIN');
  try {
    await session.exec(migration.sql);
    await session.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [id, migration.checksum, migration.name],
    );
    await session.exec('COMMIT');
  } catch (error) {
    await session.exec('ROLLBACK').catch(() => undefined); // a lost connection has rolled back by itself
    throw error;
  }
}

async function applyInSteps(session: MigrationSession, migration: Migration, id: string) {
  await session.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    migration.checksum,
    migration.name,
  ]);
  try {
    await session.exec(migration.sql);
  } catch (error) {
    await session.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, String(error)]);
    throw error;
  }
  await session.query(
    'UPDATE _prisma_migrations SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1',
    [id],
  );
}

const ownTransactions = /\bCONCURRENTLY\b|^\s*(BEGIN|START\s+TRANSACTION|COMMIT)\s*;/im;

/** Whether the whole migration fits into one transaction of ours. */
function isAtomic(migration: Migration): boolean {
  return !ownTransactions.test(migration.sql);
}

function unfinished(name: string) {
  return new MigrationError(
    `The migration ${name} was started and never finished. Finish or undo it by hand, then run ` +
      `\`node prisma/migrate.mjs resolve --applied ${name}\` (or --rolled-back).`,
  );
}

function edited(name: string) {
  return new MigrationError(
    `The migration ${name} was changed after this database had applied it. Restore the file and put the change into a new migration.`,
  );
}

function failed(name: string, error: unknown) {
  const reason = error instanceof Error ? error.message : String(error);
  return new MigrationError(`The migration ${name} failed: ${reason}`, { cause: error });
}
