import { type Fault, faultOf } from '../providers';
import { ModelFailed, type ModelFailureReason } from './errors';

/** What a vendor’s client has thrown, as one outcome of ours. */
export function asModelFailed(error: unknown): ModelFailed {
  if (error instanceof ModelFailed) return error;
  const fault = faultOf(error);
  const { status, retryAfterMs } = fault;
  return new ModelFailed(reasonOf(fault), { status, retryAfterMs });
}

function reasonOf(fault: Fault): ModelFailureReason {
  switch (fault.kind) {
    case 'status':
      return byStatus(fault.status ?? 0, fault);
    case 'said':
      return bySaying(fault.code);
    case 'late':
      return 'timeout';
    case 'away':
      return 'unavailable';
    case 'guarded':
      return 'invalid';
    case 'garbled':
      return 'garbage';
  }
}

function byStatus(status: number, { code, aboutKey }: Pick<Fault, 'code' | 'aboutKey'>): ModelFailureReason {
  if (status === 401 || status === 402 || status === 403) return 'unauthorized';
  if (status === 408) return 'timeout';
  if (status === 429) return 'rate-limited';
  if (status >= 500 || status === 409 || status === 425) return 'unavailable';
  if (aboutKey) return 'unauthorized';
  return code !== null && refusals.test(code) ? 'refused' : 'invalid';
}

const refusals = /content_?(filter|policy|management)|safety|prohibited/i;

const sayings: readonly [RegExp, ModelFailureReason][] = [
  [refusals, 'refused'],
  [/rate.?limit|too.?many|exhausted|quota|busy/i, 'rate-limited'],
  [/auth|api.?key|permission|billing|balance/i, 'unauthorized'],
  [/invalid|not.?found|bad.?request|unsupported|context.?length/i, 'invalid'],
  [/time.?out|deadline/i, 'timeout'],
];

/** An error that comes with a 200, or in the middle of a stream. */
export function bySaying(code: string | null): ModelFailureReason {
  if (code === null) return 'unavailable';
  const status = Number(code);
  if (status >= 400) return byStatus(status, { code: null, aboutKey: false });
  return sayings.find(([pattern]) => pattern.test(code))?.[1] ?? 'unavailable';
}
