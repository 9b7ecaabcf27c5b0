import { isDriverAdapterError } from '@prisma/driver-adapter-utils';

type Failure = { state: string; message: string; index: string | null; fields: string[] };

/** PostgreSQL's own code of what went wrong, whichever way the error came. */
export function sqlStateOf(error: unknown): string | null {
  return failureOf(error)?.state ?? null;
}

/**
 * Whether a row was there already: any, that of a constraint (its name), or that of columns. One
 * driver tells the name and the other the columns; the names are Prisma's, made of the columns.
 */
export function isUniqueViolation(error: unknown, of?: string | string[]): boolean {
  const failure = failureOf(error);
  if (failure?.state !== '23505') return false;
  if (of === undefined) return true;
  const name = failure.index ?? constraintInMessage.exec(failure.message)?.[1] ?? '';
  if (typeof of === 'string') return name === of;
  return failure.fields.join() === of.join() || name.endsWith(`_${of.join('_')}_key`);
}

/** Worth another try of the whole transaction: a serialization failure or a deadlock. */
export function isRetryable(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state === '40001' || state === '40P01';
}

const constraintInMessage = /unique constraint "([^"]+)"/;

/** The driver's error lies inside Prisma's, which lies inside whoever wrapped it. */
function failureOf(error: unknown): Failure | null {
  for (let each: unknown = error, depth = 0; isObject(each) && depth < 8; depth++) {
    const inner = isObject(each.meta) ? each.meta.driverAdapterError : undefined;
    const failure = fromDriver(inner) ?? fromDriver(each) ?? fromServer(each);
    if (failure) return failure;
    each = each.cause;
  }
  return null;
}

function fromDriver(error: unknown): Failure | null {
  if (!isObject(error) || !isDriverAdapterError(error) || error.cause.originalCode === undefined) return null;
  const { originalCode, originalMessage = '' } = error.cause;
  const constraint = error.cause.kind === 'UniqueConstraintViolation' ? error.cause.constraint : undefined;
  return {
    state: originalCode,
    message: originalMessage,
    index: constraint && 'index' in constraint ? constraint.index : null,
    fields: constraint && 'fields' in constraint ? constraint.fields.map(unquoted) : [],
  };
}

/** Straight from `pg` or PGlite. */
function fromServer(error: Record<string, unknown>): Failure | null {
  const { code, severity, message, constraint } = error;
  if (typeof code !== 'string' || typeof severity !== 'string') return null;
  const index = typeof constraint === 'string' ? constraint : null;
  return { state: code, message: String(message), index, fields: [] };
}

function unquoted(column: string): string {
  return column.replaceAll('"', '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
