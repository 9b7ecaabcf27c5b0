import { AsyncLocalStorage } from 'node:async_hooks';
import type { Connection } from './connection';
import type { Db, Tx } from './db';

export type ScopeName = 'withTenant' | 'withOperator' | 'withIdentity';
export type Role = 'parley_app' | 'parley_tenant' | 'parley_operator';

/** A transaction with its role and tenant, from the call that asks for it to its end. */
export type Scope = {
  name: ScopeName;
  role: Role;
  tenantId: string;
  /** Whether its transaction asks for an isolation level. */
  isolated: boolean;
  state: 'opening' | 'narrowed' | 'open' | 'closed';
  tx: Tx | null;
  /** Under the ORM's transaction; there once the scope is narrowed. */
  connection: Connection | null;
  /** A statement past the ORM failed: nothing of the transaction can be stored any more. */
  broken: boolean;
  db: Db;
  afterCommit: (() => void)[];
};

const storage = new AsyncLocalStorage<Scope>();

export function runInScope<Result>(scope: Scope, run: () => Promise<Result>): Promise<Result> {
  return storage.run(scope, run);
}

/** For loops and timers that may be started from inside a transaction and outlive it. */
export function outsideScopes<Result>(run: () => Result): Result {
  return storage.exit(run);
}

/** The scope whose transaction the driver is starting right now. */
export function openingScope(): Scope | null {
  const scope = storage.getStore();
  return scope?.state === 'opening' ? scope : null;
}

/** The scope the running code is inside of. */
export function currentScope(): Scope | null {
  const scope = storage.getStore();
  return scope?.state === 'open' ? scope : null;
}

/** Once what this transaction wrote is there for others; never, if it is rolled back. */
export function afterCommit(tx: Tx, run: (db: Db) => void) {
  const scope = currentScope();
  if (scope?.tx === tx) scope.afterCommit.push(() => run(scope.db));
}

/** A query beside the open transaction would wait for it on PGlite, and miss its writes on PostgreSQL. */
export function refuseInScope(what: string) {
  const scope = currentScope();
  if (scope) throw new ScopeError(`${what} inside ${scope.name}: use the transaction it was given.`);
}

/** A bug in the calling code, not an outcome. */
export class ScopeError extends Error {}
