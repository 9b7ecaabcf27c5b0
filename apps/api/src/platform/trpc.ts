import { initTRPC, TRPCError } from '@trpc/server';
import type { OpenApiMeta } from 'trpc-to-openapi';
import { ZodError } from 'zod';
import type { Ctx } from './ctx';
import { isDatabaseAway } from './db';
import { type Code, DomainError, Unavailable } from './errors';

export const trpcCode = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  gone: 'PRECONDITION_FAILED',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'too-many-requests': 'TOO_MANY_REQUESTS',
  suspended: 'FORBIDDEN',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<Code, TRPCError['code']>;

/** What a caller may read of a failure: a planned outcome whole, a bug only by its request id. */
export type Problem = {
  reason: Code | 'bug';
  message: string;
  requestId: string;
  fields: Record<string, string> | null;
  retryAfterSeconds: number | null;
};

export function problemOf(error: TRPCError, requestId: string): Problem {
  const planned = DomainError.isInstance(error.cause) ? error.cause : null;
  const base = { requestId, fields: null, retryAfterSeconds: null };
  if (planned) {
    const retryAfterSeconds = 'retryAfterSeconds' in planned ? Number(planned.retryAfterSeconds) : null;
    const fields = 'fields' in planned ? (planned.fields as Record<string, string>) : null;
    return { ...base, reason: planned.code, message: planned.message, retryAfterSeconds, fields };
  }
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError) {
    return {
      ...base,
      reason: 'invalid',
      message: 'Some fields need another look.',
      fields: fieldsOf(error.cause),
    };
  }
  const known = transportReason[error.code];
  if (known) return { ...base, ...known };
  return {
    ...base,
    reason: 'bug',
    message: `Something went wrong on our side. Quote ${requestId} if you tell us.`,
  };
}

const transportReason: Partial<Record<TRPCError['code'], { reason: Code; message: string }>> = {
  PARSE_ERROR: { reason: 'invalid', message: 'The request is not valid JSON.' },
  BAD_REQUEST: { reason: 'invalid', message: 'The request is not in the form this call takes.' },
  NOT_FOUND: { reason: 'not-found', message: 'There is no such call.' },
  METHOD_NOT_SUPPORTED: { reason: 'invalid', message: 'This call takes another HTTP method.' },
  UNSUPPORTED_MEDIA_TYPE: { reason: 'invalid', message: 'Send the request as application/json.' },
  PAYLOAD_TOO_LARGE: { reason: 'too-large', message: 'The request is too large.' },
  TOO_MANY_REQUESTS: { reason: 'too-many-requests', message: 'Too many requests.' },
};

function fieldsOf(error: ZodError): Record<string, string> {
  const fields = new Map<string, string>();
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    if (!fields.has(path)) fields.set(path, issue.message);
  }
  return Object.fromEntries(fields);
}

const trpc = initTRPC
  .context<Ctx>()
  .meta<OpenApiMeta>()
  .create({
    isDev: false,
    errorFormatter({ shape, error, ctx }) {
      const { message, ...problem } = problemOf(error, ctx?.requestId ?? 'unknown');
      return { ...shape, message, data: { ...shape.data, ...problem } };
    },
  });

export const router = trpc.router;
export const mergeRouters = trpc.mergeRouters;
export const createCallerFactory = trpc.createCallerFactory;

/** Every procedure passes its planned outcomes on under the transport's own codes. */
export const procedure = trpc.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  throw toTrpcError(result.error);
});

/** A planned outcome under its code, a database that is away as such; anything else is a bug. */
export function toTrpcError(error: unknown): TRPCError {
  const cause = error instanceof TRPCError && error.cause !== undefined ? error.cause : error;
  const isAway = !DomainError.isInstance(cause) && isDatabaseAway(cause);
  const planned = isAway ? new Unavailable(databaseAway, { cause }) : cause;
  if (DomainError.isInstance(planned)) {
    return new TRPCError({ code: trpcCode[planned.code], message: planned.message, cause: planned });
  }
  return error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error });
}

const databaseAway = 'The database cannot be reached at the moment. Nothing was changed; try again shortly.';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** How a procedure is reached over REST as well: `rest('GET /members', 'List the people', 'Members')`. */
export function rest(route: `${Method} /${string}`, summary: string, tag: string) {
  const [method, path] = route.split(' ') as [Method, `/${string}`];
  return { openapi: { method, path, summary, tags: [tag], protect: true } };
}
