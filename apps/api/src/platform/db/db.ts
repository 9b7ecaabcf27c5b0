import type { Prisma, PrismaClient } from '../../generated/prisma/client';

export type Tx = Prisma.TransactionClient;
export type Row = Record<string, unknown>;

/** Prepared once on each connection, under its name. */
export type Statement = { name: string; text: string; values: unknown[] };

/** A statement, and what its rows mean to whoever asks. */
export type Question<Answer> = {
  statement: Statement;
  read(rows: Row[]): Answer;
  /** Without a row of it, nothing that is asked with it may be stored: see `askTenantIf`. Its row says `found`. */
  demanded?: true;
};
export type Answers<Questions extends readonly Question<unknown>[]> = {
  -readonly [Each in keyof Questions]: Questions[Each] extends Question<infer Answer> ? Answer : never;
};

export type Db = {
  kind: 'pglite' | 'postgres';
  /** Works as parley_app: identity alone is within its reach. */
  prisma: PrismaClient;
  /** Applies what the folder has and the database lacks; the names of what was applied. */
  migrate(folder: string): Promise<string[]>;
  /** A scope's role and tenant, and statements in it: a transaction of their own in one message, past the ORM. */
  queryAlone(narrowing: string, statements: readonly Statement[]): Promise<Row[][]>;
  /** As the owner, for start-up work and the operator's tools, never for a request. */
  query<Result extends Row = Row>(sql: string, params?: unknown[]): Promise<Result[]>;
  /** Fails when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
};
