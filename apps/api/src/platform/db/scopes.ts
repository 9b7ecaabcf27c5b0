import {
  currentScope,
  type Role,
  refuseInScope,
  runInScope,
  type Scope,
  ScopeError,
  type ScopeName,
} from './current-scope';
import type { Db, Tx } from './db';
import { isRetryable } from './db-errors';
import { nothingStored } from './guarded-adapter';

/** What a scope needs to know of a request's context. */
export type ScopeCtx = { platform: { db: Db }; tenantId: string | null };

export type ScopeOptions = {
  /** Runs the whole callback again, up to three times, after a deadlock or a serialization failure. */
  retry?: boolean;
  isolation?: 'RepeatableRead' | 'Serializable';
};

type Work<Result> = (tx: Tx) => Promise<Result>;

/** One transaction on one tenant's rows; row-level security hides every other's. */
export async function withTenant<Result>(
  ctx: ScopeCtx,
  work: Work<Result>,
  options: ScopeOptions = {},
): Promise<Result> {
  const { tenantId } = ctx;
  if (!tenantId) throw new Error('withTenant needs a tenant: this context has none.');
  return inTransaction(ctx, { name: 'withTenant', role: 'parley_tenant', tenantId, work, options });
}

/** One transaction of the platform's own: what an operator may see of every tenant. */
export async function withOperator<Result>(
  ctx: ScopeCtx,
  work: Work<Result>,
  options: ScopeOptions = {},
): Promise<Result> {
  const tenantId = ctx.tenantId ?? '';
  return inTransaction(ctx, { name: 'withOperator', role: 'parley_operator', tenantId, work, options });
}

/** One transaction on identity, which `identityClient` joins while it is open. */
export async function withIdentity<Result>(
  ctx: ScopeCtx,
  work: Work<Result>,
  options: ScopeOptions = {},
): Promise<Result> {
  const tenantId = ctx.tenantId ?? '';
  return inTransaction(ctx, { name: 'withIdentity', role: 'parley_app', tenantId, work, options });
}

/** In the identity transaction that is open, or in one of its own: for a library that is called from either. */
export async function joinIdentity<Result>(ctx: ScopeCtx, work: Work<Result>): Promise<Result> {
  const scope = currentScope();
  return scope?.name === 'withIdentity' && scope.tx ? work(scope.tx) : withIdentity(ctx, work);
}

/** From here on an identity transaction works on one tenant's rows: a registration fills a new one. */
export async function enterTenant(tx: Tx, tenantId: string): Promise<void> {
  if (!tenantId) throw new Error('enterTenant needs a tenant.');
  await tx.$queryRaw`SELECT set_config('role', 'parley_tenant', true), set_config('app.tenant', ${tenantId}, true)`;
}

type Job<Result> = {
  name: ScopeName;
  role: Role;
  tenantId: string;
  work: Work<Result>;
  options: ScopeOptions;
};

const maxAttempts = 4;

async function inTransaction<Result>(ctx: ScopeCtx, job: Job<Result>): Promise<Result> {
  refuseInScope(job.name);
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(ctx.platform.db, job);
    } catch (error) {
      if (!job.options.retry || attempt >= maxAttempts || !isRetryable(error)) throw error;
    }
  }
}

async function runOnce<Result>(db: Db, { work, options, ...job }: Job<Result>): Promise<Result> {
  const isolation = options.isolation ? { isolationLevel: options.isolation } : {};
  const isolated = options.isolation !== undefined;
  const scope: Scope = {
    ...job,
    isolated,
    state: 'opening',
    tx: null,
    connection: null,
    broken: false,
    db,
    afterCommit: [],
  };
  const result = await runInScope(scope, async () => {
    try {
      return await db.prisma.$transaction(async (tx) => {
        if (scope.state !== 'narrowed') throw new ScopeError(`${scope.name} has not been given its role.`);
        Object.assign(scope, { state: 'open', tx });
        // Prisma's promises start when they are awaited, which has to happen in here.
        const result = await work(tx);
        if (scope.broken) throw nothingStored();
        return result;
      }, isolation);
    } finally {
      scope.state = 'closed';
    }
  });
  for (const run of scope.afterCommit) run();
  return result;
}
