import type { Clock } from '../../../platform/clock';
import { TooManyRequests, Unavailable } from '../../../platform/errors';
import { Gate } from './gate';

type Work = () => Promise<Uint8Array>;

const perNode = { atOnce: 12, mostWaiting: 2000 };
const perTenant = { atOnce: 4, mostWaiting: 200 };
const failedMs = 10 * 60_000;
const mostFailed = 5000;

/** What of other origins is being asked for: each once, a few at a time, and what failed not again at once. */
export class PictureDesk {
  readonly #clock: Clock;
  readonly #node = new Gate(perNode);
  readonly #tenants = new Map<string, Gate>();
  readonly #asked = new Map<string, Promise<Uint8Array>>();
  readonly #failed = new Map<string, { error: unknown; until: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async once(key: string, tenantId: string, work: Work): Promise<Uint8Array> {
    const failed = this.#failed.get(key);
    if (failed && failed.until > this.#now()) throw failed.error;
    const there = this.#asked.get(key);
    if (there !== undefined) return there;
    const asked = this.#pass(tenantId, work)
      .catch((error: unknown) => {
        this.#remember(key, error);
        throw error;
      })
      .finally(() => this.#asked.delete(key));
    this.#asked.set(key, asked);
    return asked;
  }

  /** What failed may be asked for again. */
  forget(key: string): void {
    this.#failed.delete(key);
  }

  async #pass(tenantId: string, work: Work): Promise<Uint8Array> {
    const gate = this.#tenants.get(tenantId) ?? new Gate(perTenant);
    this.#tenants.set(tenantId, gate);
    try {
      return await gate.pass(() => this.#node.pass(work));
    } finally {
      if (gate.isEmpty && this.#tenants.get(tenantId) === gate) this.#tenants.delete(tenantId);
    }
  }

  /** That there was no room is no fault of the picture. */
  #remember(key: string, error: unknown): void {
    if (error instanceof TooManyRequests || error instanceof Unavailable) return;
    const [oldest] = this.#failed.keys();
    if (this.#failed.size >= mostFailed && oldest !== undefined) this.#failed.delete(oldest);
    this.#failed.delete(key);
    this.#failed.set(key, { error, until: this.#now() + failedMs });
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}
