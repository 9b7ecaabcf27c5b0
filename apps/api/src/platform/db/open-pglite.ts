import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { PrismaClient } from '../../generated/prisma/client';
import { execute } from './connection';
import { refuseInScope } from './current-scope';
import type { Db, Row } from './db';
import { lockFolder } from './folder-lock';
import { guardedAdapter } from './guarded-adapter';
import { createPglite, migratePglite, queryAsOwner } from './pglite';
import { connectionOver, pgliteAdapter } from './pglite-adapter';

export type PgliteOptions = {
  /** Where the rows live; null keeps them in memory. */
  dataDir: string | null;
  /** A dump of the migrated empty database, to start a new folder from. */
  template?: string | null;
};

const transactionOptions = { maxWait: 20_000, timeout: 20_000 };

/** The embedded database: one session, one process, one lock. */
export async function openPglite({ dataDir, template = null }: PgliteOptions): Promise<Db> {
  if (dataDir === null) return toDb(await createPglite('memory://', template), () => undefined);
  mkdirSync(dataDir, { recursive: true });
  const folder = realpathSync(dataDir);
  const lock = lockFolder(folder);
  try {
    return toDb(await openFolder(folder, template), lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openFolder(folder: string, template: string | null): Promise<PGlite> {
  const unfinished = path.join(`${folder}.lock`, 'unfinished');
  if (existsSync(unfinished)) empty(folder);
  if (existsSync(path.join(folder, 'PG_VERSION'))) return createPglite(folder, null);
  if (readdirSync(folder).length > 0) {
    throw new Error(`The data folder ${folder} holds files that are no database. Choose an empty one.`);
  }
  // The mark outlives a start that is killed half-way: that folder holds nothing anyone was told of.
  writeFileSync(unfinished, '');
  const client = await createPglite(folder, template);
  rmSync(unfinished);
  return client;
}

function empty(folder: string) {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
}

function toDb(client: PGlite, release: () => void): Db {
  const prisma = new PrismaClient({ adapter: guardedAdapter(pgliteAdapter(client)), transactionOptions });
  let closing: Promise<void> | null = null;
  const close = async () => {
    try {
      await prisma.$disconnect();
      await client.close();
    } finally {
      release();
    }
  };
  return {
    kind: 'pglite',
    prisma,
    async migrate(folder) {
      refuseInScope('A migration');
      return migratePglite(client, folder);
    },
    queryAlone: (narrowing, statements) => execute(connectionOver(client, client), statements, [narrowing]),
    async query<Result extends Row>(sql: string, params?: unknown[]) {
      refuseInScope('A query of the owner');
      return queryAsOwner<Result>(client, sql, params);
    },
    async ping() {
      await prisma.$queryRaw`SELECT 1`;
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}
