import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../../generated/prisma/client';
import { refuseInScope } from './current-scope';
import type { Db, Row } from './db';
import { guardedAdapter } from './guarded-adapter';
import { type MigrationSession, migrate } from './migrate';
import { queryAlone } from './query-alone';
import { ScopedClient } from './scoped-client';
import { explainDeniedRoles } from './server-roles';

export type PostgresOptions = {
  url: string;
  poolSize?: number;
  connectTimeoutMs?: number;
  onPoolError?: (error: Error) => void;
};

const statementTimeoutMs = 5000;
const idleTransactionTimeoutMs = 30_000;
const transactionOptions = { maxWait: 5000, timeout: 20_000 };

/** A PostgreSQL server; the user of the url owns the tables and is left behind at connect. */
export async function openPostgres(options: PostgresOptions): Promise<Db> {
  const onPoolError = options.onPoolError ?? (() => undefined);
  const shared = {
    connectionString: options.url,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 5000,
    application_name: 'parley',
  };
  const pool = new pg.Pool({
    ...shared,
    Client: ScopedClient,
    max: options.poolSize ?? 10,
    onConnect: stepDown,
  });
  const owners = new pg.Pool({ ...shared, max: 2, allowExitOnIdle: true });
  for (const each of [pool, owners]) each.on('error', onPoolError);

  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    onPoolError,
    onConnectionError: onPoolError,
  });
  const prisma = new PrismaClient({ adapter: guardedAdapter(adapter), transactionOptions });
  let closing: Promise<void> | null = null;
  const close = async () => {
    await prisma.$disconnect();
    if (!pool.ending) await pool.end();
    await owners.end();
  };
  return {
    kind: 'postgres',
    prisma,
    migrate: (folder) => migrateServer(owners, folder),
    queryAlone: (narrowing, statements) => queryAlone(pool, narrowing, statements),
    async query<Result extends Row>(sql: string, params?: unknown[]) {
      refuseInScope('A query of the owner');
      return (await owners.query<Result>(sql, params)).rows;
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

// The drivers write and read times without an offset: the session has to be in UTC.
const sessionSettings = `SELECT set_config('role', 'parley_app', false),
  set_config('timezone', 'UTC', false),
  set_config('statement_timeout', '${statementTimeoutMs}', false),
  set_config('idle_in_transaction_session_timeout', '${idleTransactionTimeoutMs}', false)`;

async function stepDown(client: pg.ClientBase) {
  await client.query(sessionSettings);
}

async function migrateServer(owners: pg.Pool, folder: string): Promise<string[]> {
  refuseInScope('A migration');
  const client = await owners.connect();
  try {
    return await migrate(sessionOver(client), folder);
  } catch (error) {
    throw (await explainDeniedRoles(client, error)) ?? error;
  } finally {
    client.release(true);
  }
}

function sessionOver(client: pg.ClientBase): MigrationSession {
  return {
    query: async (sql, params) => (await client.query<Row>(sql, params)).rows,
    exec: async (script) => {
      await client.query(script);
    },
  };
}
