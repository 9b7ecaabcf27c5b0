import { messages, type PGlite, type Transaction as PgliteTransaction } from '@electric-sql/pglite';
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import type { Connection } from './connection';
import { openingScope, type Scope } from './current-scope';
import { narrowingOf } from './narrowing';

/**
 * The published adapter reports a failed COMMIT as done and does not wait for scripts; its
 * queries and conversions are kept, its transactions are replaced.
 */
export function pgliteAdapter(client: PGlite): SqlDriverAdapterFactory {
  const { provider, adapterName } = new PrismaPGlite(client);
  return {
    provider,
    adapterName,
    async connect() {
      const queries = await queriesOver(client);
      return {
        provider,
        adapterName,
        queryRaw: (query) => queries.queryRaw(query),
        executeRaw: (query) => queries.executeRaw(query),
        executeScript: async (script) => {
          await client.exec(script);
        },
        startTransaction: (isolationLevel) => startTransaction(client, isolationLevel),
        getConnectionInfo: () => ({ supportsRelationJoins: true }),
        dispose: async () => undefined,
      };
    },
  };
}

/** Its code asks of a client no more than `query`, which a transaction has as well. */
function queriesOver(client: Pick<PGlite, 'query'>): Promise<SqlDriverAdapter> {
  return new PrismaPGlite(client as PGlite).connect();
}

type Ending = 'commit' | 'rollback';

class RolledBack extends Error {}

async function startTransaction(client: PGlite, isolationLevel?: IsolationLevel): Promise<Transaction> {
  const scope = openingScope();
  const started = deferred<PgliteTransaction>();
  const ending = deferred<Ending>();
  const ended = client.transaction(async (tx) => {
    if (isolationLevel) await tx.exec(`SET TRANSACTION ISOLATION LEVEL ${isolationLevel}`);
    if (scope) await enter(tx, scope, connectionOver(client, tx));
    started.resolve(tx);
    if ((await ending.promise) === 'rollback') throw new RolledBack();
  });
  ended.catch(started.reject);
  return toTransaction(await started.promise, async (how) => {
    ending.resolve(how);
    await ended.catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw toDriverError(error);
    });
  });
}

async function enter(tx: PgliteTransaction, scope: Scope, connection: Connection) {
  await tx.exec(narrowingOf(scope));
  Object.assign(scope, { state: 'narrowed', connection });
}

const prepared = new WeakMap<PGlite, Connection['prepared']>();

/** The only session there is, by itself or through the transaction that has it. */
export function connectionOver(session: PGlite, runs: Pick<PGlite, 'exec'>): Connection {
  const names = prepared.get(session) ?? new Map<string, string>();
  prepared.set(session, names);
  return {
    prepared: names,
    exec: async (script) => (await runs.exec(script)).map(({ rows }) => rows),
  };
}

async function toTransaction(
  tx: PgliteTransaction,
  end: (how: Ending) => Promise<void>,
): Promise<Transaction> {
  const queries = await queriesOver(tx);
  const run = async (sql: string) => {
    await queries.executeRaw({ sql, args: [], argTypes: [] });
  };
  return {
    provider: queries.provider,
    adapterName: queries.adapterName,
    options: { usePhantomQuery: true },
    queryRaw: (query) => queries.queryRaw(query),
    executeRaw: (query) => queries.executeRaw(query),
    commit: () => end('commit'),
    rollback: () => end('rollback'),
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO SAVEPOINT ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  };
}

function toDriverError(error: unknown): unknown {
  if (!(error instanceof messages.DatabaseError)) return error;
  const { code = 'N/A', severity = 'N/A', message, detail, column, hint } = error;
  return new DriverAdapterError({
    kind: 'postgres',
    ...{ code, severity, message, detail, column, hint },
    originalCode: code,
    originalMessage: message,
  });
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<Value>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
