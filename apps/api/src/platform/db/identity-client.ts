import type { PrismaClient } from '../../generated/prisma/client';
import { currentScope } from './current-scope';
import type { Db, Tx } from './db';

/** Identity outside of a transaction: single reads and writes of parley_app. */
export function identityOf(ctx: { platform: { db: Db } }): Tx {
  return identityClient(ctx.platform.db);
}

/**
 * The client for a library that keeps its own reference: inside `withIdentity` everything it does
 * belongs to that transaction, elsewhere each call stands alone.
 */
export function identityClient(db: Db): PrismaClient {
  return new Proxy(db.prisma, {
    get(client, property) {
      const scope = currentScope();
      const tx = scope?.name === 'withIdentity' ? scope.tx : null;
      if (!tx) return Reflect.get(client, property, client);
      if (property === '$transaction') return joinTransaction(tx);
      const target = property in tx ? tx : client;
      return Reflect.get(target, property, target);
    },
  });
}

/** Either form of `$transaction`, run inside the open one. */
function joinTransaction(tx: Tx) {
  return async (work: ((tx: Tx) => Promise<unknown>) | PromiseLike<unknown>[]) => {
    if (typeof work === 'function') return work(tx);
    const results: unknown[] = [];
    for (const each of work) results.push(await each);
    return results;
  };
}
