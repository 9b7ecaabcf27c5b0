import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { Log } from '../../platform/log';
import { problemOf, toTrpcError } from '../../platform/trpc';

/** A failure as RFC 9457 says it. A bug is logged with its cause and told by its request id alone. */
export function problemResponse(error: unknown, requestId: string, log: Log): Response {
  const failure = toTrpcError(error);
  const problem = problemOf(failure, requestId);
  const status = getHTTPStatusCodeFromError(failure);
  if (problem.reason === 'bug') log.error('bug', { requestId, error: failure.cause ?? failure });
  const { reason, message, fields, retryAfterSeconds } = problem;
  return Response.json(
    {
      type: 'about:blank',
      title: titles[status] ?? 'Error',
      status,
      code: reason,
      detail: message,
      fields,
      requestId,
    },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        ...(reason === 'too-large' && { Connection: 'close' }), // the rest of the body is not read
        ...(retryAfterSeconds !== null && { 'Retry-After': String(retryAfterSeconds) }),
      },
    },
  );
}

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  412: 'No longer valid',
  413: 'Too large',
  415: 'Unsupported media type',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
};
