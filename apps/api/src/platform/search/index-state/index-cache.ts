import type { Tx } from '../../db';
import { findContents, findStamp } from '../store';
import type { Held } from '../types';
import { Budget } from './budget';
import { type IndexState, loadState, memoryOf } from './index-state';

type Kept = Held & { state: IndexState };

/** The indexes in use on this node, of all tenants, within one budget. What the caller’s transaction sees decides. */
export class IndexCache {
  readonly budget: Budget;
  readonly #kept = new Map<string, Kept>();
  readonly #ofState = new WeakMap<IndexState, Kept>();

  constructor(bytes: number) {
    this.budget = new Budget(bytes);
  }

  get indexes(): number {
    return this.#kept.size;
  }

  /** Null where there is no such index. `alone`: this transaction has written to it, nobody else may see that. */
  async open(tx: Tx, index: string, { alone }: { alone: boolean }): Promise<IndexState | null> {
    const stamp = await findStamp(tx, index);
    if (!stamp) return null;
    if (alone) return this.#loadAlone(tx, index);
    const key = `${stamp.tenantId} ${index}`;
    const kept = this.#kept.get(key);
    const before = kept?.state.born === stamp.born ? kept.state : null;
    if (before?.version === stamp.version) return before;
    if (before && before.version > stamp.version) return this.#loadAlone(tx, index);
    const contents = await findContents(tx, { index, since: before?.version ?? -1 });
    if (!contents) return null;
    if (before && contents.born !== before.born) return this.#loadAlone(tx, index);
    const state = await loadState(tx, { index, contents, before, budget: this.budget });
    this.#keep(key, state);
    return state;
  }

  /** What is in memory, whether or not it is the present version. */
  peek(tenantId: string, index: string): IndexState | null {
    return this.#kept.get(`${tenantId} ${index}`)?.state ?? null;
  }

  /** After a question: dictionaries that were searched by spelling are larger now. */
  used(state: IndexState): void {
    const kept = this.#ofState.get(state);
    if (kept) this.budget.hold(kept, memoryOf(state));
  }

  async #loadAlone(tx: Tx, index: string): Promise<IndexState | null> {
    const contents = await findContents(tx, { index, since: -1 });
    return contents && loadState(tx, { index, contents, before: null, budget: null });
  }

  #keep(key: string, state: IndexState): void {
    const old = this.#kept.get(key);
    if (old && old.state.born === state.born && old.state.version > state.version) return;
    if (old) {
      this.budget.release(old);
      this.#ofState.delete(old.state);
      for (const [version, segment] of old.state.stored)
        if (state.stored.get(version) !== segment) segment.forgetAll();
    }
    const kept: Kept = {
      state,
      forget: () => {
        this.#kept.delete(key);
        this.#ofState.delete(state);
        for (const segment of kept.state.stored.values()) segment.forgetAll();
      },
    };
    this.#kept.set(key, kept);
    this.#ofState.set(state, kept);
    this.budget.hold(kept, memoryOf(state));
  }
}
