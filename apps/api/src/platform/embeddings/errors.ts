/**
 * busy: later, it said. away: it did not answer. refused: it will not talk to us. unwanted: it will not take these
 * texts. garbled: what it says is no list of vectors.
 */
export type EmbeddingsProblem = 'busy' | 'away' | 'refused' | 'unwanted' | 'garbled';

type Details = { problem: EmbeddingsProblem; retryAfterMs?: number | null; cause?: unknown };

/** What it says of the provider is safe to log: neither texts nor keys. */
export class EmbeddingsFailed extends Error {
  readonly problem: EmbeddingsProblem;
  readonly retryAfterMs: number | null;

  constructor(message: string, { problem, retryAfterMs = null, ...options }: Details) {
    super(message, options);
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }
}
