/** What Prisma and the drivers say when the database, not the query, is the trouble. */
const awayCodes = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);
const awayKinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);

/** Not a bug of ours and not the caller's: the same request may work a moment later. */
export function isDatabaseAway(error: unknown): boolean {
  for (let each: unknown = error, depth = 0; isObject(each) && depth < 8; depth++) {
    if (isAway(each) || isAway(driverErrorOf(each))) return true;
    each = each.cause;
  }
  return false;
}

/** What `pg` says to whoever goes on with a connection that broke meanwhile: without any code. */
const brokenBefore = 'Client has encountered a connection error and is not queryable';

function isAway(error: unknown): boolean {
  if (!isObject(error)) return false;
  const { code, kind, originalCode, cause, message } = error;
  if (message === brokenBefore) return true;
  if ([code, originalCode].some((each) => typeof each === 'string' && awayCodes.has(each))) return true;
  return (
    (typeof kind === 'string' && awayKinds.has(kind)) ||
    (isObject(cause) && awayKinds.has(String(cause.kind)))
  );
}

function driverErrorOf({ meta }: Record<string, unknown>): unknown {
  return isObject(meta) ? meta.driverAdapterError : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
