import type { Refusal, RefusalCode } from '@parley/shared/live';
import { closeCodes } from '@parley/shared/live-constants';
import type { Code } from '../../platform/errors';
import type { Log } from '../../platform/log';
import { type Problem, problemOf, toTrpcError } from '../../platform/trpc';

/** Standard codes for what a client only waits out. */
const tryAgainLater = 1013;
const internalError = 1011;

export const closeCodeOf = {
  invalid: closeCodes.malformed,
  unauthenticated: closeCodes.unauthenticated,
  forbidden: closeCodes.forbidden,
  'not-found': closeCodes.forbidden,
  conflict: closeCodes.forbidden,
  gone: closeCodes.forbidden,
  'too-large': closeCodes.malformed,
  'too-many-requests': closeCodes.tooMuch,
  suspended: closeCodes.forbidden,
  unavailable: tryAgainLater,
  bug: internalError,
} as const satisfies Record<Code | 'bug', number>;

const refusalCodeOf = {
  invalid: 'invalid',
  unauthenticated: 'unauthenticated',
  forbidden: 'forbidden',
  'not-found': 'not-found',
  conflict: 'conflict',
  gone: 'gone',
  'too-large': 'too-large',
  'too-many-requests': 'too-many-requests',
  suspended: 'suspended',
  unavailable: 'unavailable',
  bug: 'bug',
} as const satisfies Record<Code | 'bug', RefusalCode>;

type Failing = { requestId: string; route: string; log: Log };

/** A planned outcome as it is; a bug is logged with its cause and told by its request id alone. */
export function problemIn(error: unknown, { requestId, route, log }: Failing): Problem {
  const failure = toTrpcError(error);
  const problem = problemOf(failure, requestId);
  if (problem.reason === 'bug') log.error('bug', { requestId, route, error: failure.cause ?? failure });
  return problem;
}

export function refusalOf(error: unknown, failing: Failing): Refusal {
  const { reason, message, retryAfterSeconds, requestId } = problemIn(error, failing);
  return {
    code: refusalCodeOf[reason],
    message,
    retryAfterSeconds,
    requestId: reason === 'bug' ? requestId : null,
  };
}

export type Ending = { code: number; reason: string };

/** A close frame has room for 123 bytes of reason. */
export function endingOf(error: unknown, failing: Failing): Ending {
  const { reason, message } = problemIn(error, failing);
  return { code: closeCodeOf[reason], reason: shortened(message) };
}

function shortened(text: string): string {
  return Buffer.from(text)
    .subarray(0, 123)
    .toString()
    .replace(/\ufffd+$/, '');
}
