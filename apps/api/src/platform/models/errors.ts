/**
 * unauthorized: the key. rate-limited: later, it said. unavailable: it cannot be reached, or failed. invalid: it does
 * not take this call. refused: its rules forbid an answer. garbage: what it says is no answer. breaker-open: not asked.
 */
export type ModelFailureReason =
  | 'unauthorized'
  | 'rate-limited'
  | 'unavailable'
  | 'timeout'
  | 'invalid'
  | 'refused'
  | 'garbage'
  | 'breaker-open';

const messages: Record<ModelFailureReason, string> = {
  unauthorized: 'The provider does not accept the key.',
  'rate-limited': 'The provider is busy.',
  unavailable: 'The provider could not be reached, or failed.',
  timeout: 'The provider took too long.',
  invalid: 'The provider does not take this call.',
  refused: 'The provider refused to answer.',
  garbage: 'The provider answered with something that is no answer.',
  'breaker-open': 'The provider is left alone for a while.',
};

const retryable = new Set<ModelFailureReason>(['rate-limited', 'unavailable', 'timeout', 'breaker-open']);

type Details = { status?: number | null; retryAfterMs?: number | null };

/** Says nothing that a provider or a tenant has written: safe to log and to show. */
export class ModelFailed extends Error {
  override readonly name = 'ModelFailed';
  readonly status: number | null;
  readonly retryAfterMs: number | null;
  readonly retryable: boolean;

  constructor(
    readonly reason: ModelFailureReason,
    { status = null, retryAfterMs = null }: Details = {},
  ) {
    super(messages[reason]);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.retryable = retryable.has(reason);
  }
}
