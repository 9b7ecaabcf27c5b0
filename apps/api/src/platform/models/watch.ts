import type { Log } from '../log';
import type { Metrics } from '../metrics';
import { Breaker } from '../providers';
import { ModelFailed, type ModelFailureReason } from './errors';
import type { Ended } from './stream-call';
import type { ModelUsage, ProviderName } from './types';

const busyMs = 1000;
const mostWatched = 5000;
/** Their provider is well: it is the call that it does not take. */
const ours = new Set<ModelFailureReason>(['invalid', 'refused']);

type Given = { log: Log; metrics: Metrics };
type Outcome = 'answered' | 'cut' | 'aborted' | ModelFailureReason;

/** How it goes with each key of a breaker, and what is left alone for it. */
export class Watches {
  readonly #watches = new Map<string, Watch>();
  readonly #outcomes: Record<string, number> = {};
  readonly #tokens = { in: 0, out: 0 };

  constructor(readonly given: Given) {
    const { metrics } = given;
    const calls = { name: 'parley_model_calls_total', help: 'Calls of chat models.', label: 'outcome' };
    metrics.counters(calls, () => this.#outcomes);
    const tokens = { name: 'parley_model_tokens_total', help: 'Tokens of chat models.', label: 'direction' };
    metrics.counters(tokens, () => this.#tokens);
    const paused = () => [...this.#watches.values()].filter(({ breaker }) => breaker.open).length;
    metrics.gauge('parley_model_keys_paused', 'Providers of tenants that are left alone.', paused);
  }

  find(breakerKey: string): Watch | null {
    return this.#watches.get(breakerKey) ?? null;
  }

  forget(breakerKey: string): void {
    this.#watches.delete(breakerKey);
  }

  of(breakerKey: string, provider: ProviderName): Watch {
    const watch = this.#watches.get(breakerKey) ?? new Watch({ breakerKey, provider }, this);
    this.#watches.delete(breakerKey);
    this.#watches.set(breakerKey, watch);
    for (const oldest of this.#watches.keys()) {
      if (this.#watches.size <= mostWatched) break;
      this.#watches.delete(oldest);
    }
    return watch;
  }

  count(outcome: Outcome, usage?: ModelUsage): void {
    this.#outcomes[outcome] = (this.#outcomes[outcome] ?? 0) + 1;
    this.#tokens.in += usage?.in ?? 0;
    this.#tokens.out += usage?.out ?? 0;
  }
}

type Watched = { breakerKey: string; provider: ProviderName };

export class Watch {
  readonly breaker = new Breaker();
  #quiet = true;

  constructor(
    readonly watched: Watched,
    readonly all: Watches,
  ) {}

  get pausedMs(): number {
    return Math.round(this.breaker.leftMs);
  }

  /** Fails where it is left alone. Whoever is let through says how it went. */
  admit(): void {
    if (this.breaker.admits()) return;
    this.all.count('breaker-open');
    throw new ModelFailed('breaker-open', { retryAfterMs: this.pausedMs });
  }

  /** Others need not wait for the whole of an answer that has begun. */
  began(): void {
    this.breaker.abandoned();
  }

  ended(ended: Ended): void {
    if ('failed' in ended) this.failed(ended.failed);
    else if ('aborted' in ended) this.abandoned();
    else if (ended.end.reason === 'aborted') this.abandoned(ended.usage);
    else if (ended.end.reason === 'cut') this.cut(ended.end.because, ended.usage);
    else this.succeeded(ended.usage);
  }

  succeeded(usage?: ModelUsage): void {
    this.all.count('answered', usage);
    this.breaker.succeeded();
    if (!this.#quiet) this.all.given.log.info('a model provider answers again', this.#about);
    this.#quiet = true;
  }

  abandoned(usage?: ModelUsage): void {
    this.all.count('aborted', usage);
    this.breaker.abandoned();
  }

  cut(because: ModelFailureReason, usage: ModelUsage): void {
    this.all.count('cut', usage);
    this.#note(because);
    this.breaker.failed(null);
  }

  failed({ reason, retryAfterMs }: ModelFailed): void {
    this.all.count(reason);
    this.#note(reason);
    if (ours.has(reason)) this.breaker.succeeded();
    else this.breaker.failed(reason === 'rate-limited' ? (retryAfterMs ?? busyMs) : retryAfterMs);
  }

  #note(reason: ModelFailureReason): void {
    if (ours.has(reason)) return;
    if (this.#quiet) this.all.given.log.warn('a model provider cannot be used', { ...this.#about, reason });
    this.#quiet = false;
  }

  get #about() {
    return { check: this.watched.provider };
  }
}
