import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import type { Row } from './db';
import { type MigrationSession, migrate } from './migrate';

export async function createPglite(dataDir: string, template: string | null): Promise<PGlite> {
  const client = await PGlite.create({
    dataDir,
    extensions: { vector, pg_trgm },
    ...(template && { loadDataDir: readDump(template) }),
  });
  await stepDown(client);
  return client;
}

function readDump(file: string): Blob {
  const type = file.endsWith('.gz') ? 'application/x-gzip' : 'application/x-tar';
  return new Blob([readFileSync(file)], { type });
}

export async function migratePglite(client: PGlite, folder: string): Promise<string[]> {
  await client.exec('RESET ROLE');
  try {
    return await migrate(sessionOver(client), folder);
  } finally {
    await stepDown(client);
  }
}

/** PGlite's user is a superuser, whom no policy binds; before the first migration there is no other. */
async function stepDown(client: PGlite) {
  const { rows } = await client.query(`SELECT FROM pg_roles WHERE rolname = 'parley_app'`);
  if (rows.length > 0) await client.exec('SET ROLE parley_app');
}

export async function queryAsOwner<Result extends Row>(client: PGlite, sql: string, params?: unknown[]) {
  return client.transaction(async (tx) => {
    await tx.exec('SET LOCAL ROLE none');
    if (params) return (await tx.query<Result>(sql, params)).rows;
    const results = await tx.exec(sql);
    return (results.at(-1)?.rows ?? []) as Result[];
  });
}

function sessionOver(client: PGlite): MigrationSession {
  return {
    query: async (sql, params) => (await client.query<Row>(sql, params)).rows,
    exec: async (script) => {
      await client.exec(script);
    },
  };
}
