import type { Log } from '../log';
import type { Metrics } from '../metrics';
import { Breaker } from '../providers';
import { createCall, type Provider } from './client';
import { EmbeddingsFailed } from './errors';

const busyMs = 1000;

type Given = { log: Log; metrics: Metrics };
type Sending = { signal?: AbortSignal; timeoutMs: number };

/** Says once when it fails and once when it works again; never what was asked, nor by which key. */
export function createSend(provider: Provider, { log, metrics }: Given) {
  const call = createCall(provider);
  const breaker = new Breaker();
  const counts = { done: 0, busy: 0, away: 0, refused: 0, unwanted: 0, garbled: 0, paused: 0 };
  /** What it last failed by, until it answers again. */
  let trouble: string | null = null;
  metrics.counters(
    { name: 'parley_embedding_requests_total', help: 'Requests for vectors.', label: 'outcome' },
    () => counts,
  );
  metrics.gauge('parley_embedding_paused', '1 while the provider is left alone.', () => Number(breaker.open));

  function failed(error: unknown): never {
    if (!(error instanceof EmbeddingsFailed)) throw error;
    counts[error.problem]++;
    if (error.problem === 'unwanted') {
      breaker.succeeded();
      throw error;
    }
    breaker.failed(error.problem === 'busy' ? (error.retryAfterMs ?? busyMs) : error.retryAfterMs);
    if (trouble === null) log.warn('the embedding provider cannot be used', { reason: error.message });
    trouble = error.message;
    throw error;
  }

  const send = async (texts: readonly string[], { signal, timeoutMs }: Sending): Promise<Float32Array[]> => {
    if (!breaker.admits()) {
      counts.paused++;
      throw new EmbeddingsFailed('is left alone for a while', {
        problem: 'away',
        retryAfterMs: breaker.leftMs,
      });
    }
    if (signal?.aborted) breaker.abandoned();
    signal?.throwIfAborted();
    const vectors = await call(texts, { timeoutMs, ...(signal && { signal }) }).catch((error) => {
      if (!signal?.aborted) failed(error);
      breaker.abandoned();
      throw signal.reason;
    });
    breaker.succeeded();
    counts.done++;
    if (trouble !== null) log.info('the embedding provider answers again', {});
    trouble = null;
    return vectors;
  };
  return { send, trouble: () => trouble };
}
