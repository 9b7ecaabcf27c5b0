import type { Prisma, PrismaClient } from '../../generated/prisma/client';

export type Tx = Prisma.TransactionClient;
export type Row = Record<string, unknown>;

/** Prepared once on each connection, under its name. */
export type Statement = { name: string; text: string; values: unknown[] };

export type Db = {
  kind: 'pglite' | 'postgres';
  /** Works as parley_app: identity alone is within its reach. */
  prisma: PrismaClient;
  /** Applies what the folder has and the database lacks; the names of what was applied. */
  migrate(folder: string): Promise<string[]>;
  /** A scope's role and tenant, and one statement in it: a transaction of their own, past the ORM. */
  queryAlone<Result extends Row>(narrowing: string, statement: Statement): Promise<Result[]>;
  /** As the owner, for start-up work and the operator's tools, never for a request. */
  query<Result extends Row = Row>(sql: string, params?: unknown[]): Promise<Result[]>;
  /** Fails when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
};
