import {
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { refuseInScope } from './current-scope';

/** Makes two silent mistakes loud: a query beside the open transaction, and a commit of an aborted one. */
export function guardedAdapter(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => guard(await factory.connect()),
  };
}

function guard(adapter: SqlDriverAdapter): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    async queryRaw(query) {
      refuseInScope('A query of the base client');
      return adapter.queryRaw(query);
    },
    async executeRaw(query) {
      refuseInScope('A statement of the base client');
      return adapter.executeRaw(query);
    },
    async startTransaction(isolationLevel) {
      refuseInScope('A second transaction');
      return guardTransaction(await adapter.startTransaction(isolationLevel));
    },
    executeScript: (script) => adapter.executeScript(script),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true },
    dispose: () => adapter.dispose(),
  };
}

const rollbackTo = /^\s*ROLLBACK\s+TO\b/i;

/** PostgreSQL answers the COMMIT of an aborted transaction with a rollback and no error. */
function guardTransaction(tx: Transaction): Transaction {
  let aborted = false;
  const watch = async <Result>({ sql }: SqlQuery, run: () => Promise<Result>): Promise<Result> => {
    try {
      const result = await run();
      if (aborted && sql === 'COMMIT') throw nothingStored();
      if (rollbackTo.test(sql)) aborted = false;
      return result;
    } catch (error) {
      if (isDriverAdapterError(error) && error.cause.originalCode !== undefined) aborted = true;
      throw error;
    }
  };
  return {
    provider: tx.provider,
    adapterName: tx.adapterName,
    options: tx.options,
    queryRaw: (query) => watch(query, () => tx.queryRaw(query)),
    executeRaw: (query) => watch(query, () => tx.executeRaw(query)),
    async commit() {
      if (!aborted || !tx.options.usePhantomQuery) return tx.commit();
      await tx.rollback();
      throw nothingStored();
    },
    rollback: () => tx.rollback(),
    createSavepoint: async (name) => tx.createSavepoint?.(name),
    async rollbackToSavepoint(name) {
      await tx.rollbackToSavepoint?.(name);
      aborted = false;
    },
    releaseSavepoint: async (name) => tx.releaseSavepoint?.(name),
  };
}

export function nothingStored() {
  return new Error('An earlier error had aborted the transaction: nothing of it was stored.');
}
