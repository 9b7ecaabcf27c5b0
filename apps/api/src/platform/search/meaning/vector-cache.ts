import { outsideScopes, type ScopeCtx, type Tx } from '../../db';
import { Budget } from '../index-state/budget';
import { widthOf } from './codes';
import { createKernel, type Kernel, widest } from './kernel';
import {
  countVectors,
  type PageRow,
  readPage,
  readPageAlone,
  readVectors,
  type Standing,
  type Stretch,
} from './store/vectors';
import { type Page, VectorSet } from './vector-set';

/** What is read while somebody waits. More is read beside, and the next question has it. */
const atOnce = 4000;

type Kept = {
  /** Of which index and model. */
  of: string;
  /** Every vector up to this number is there. */
  to: number;
  set: VectorSet;
  loading: { done: Promise<void>; beside: boolean } | null;
  tooLargeAt: number | null;
  forget(): void;
};

export type Opened = { state: 'open'; set: VectorSet } | { state: 'loading' | 'too-large' };
type Asked = { index: string; standing: Standing; length: number };
type Given = { platform: ScopeCtx['platform']; bytes: number; onError(error: unknown): void };
type ReadPage = (stretch: Stretch) => Promise<PageRow>;

/** The vectors of all tenants’ indexes on this node, within one budget. */
export class VectorCache {
  readonly budget: Budget;
  readonly #given: Given;
  readonly #kept = new Map<string, Kept>();
  #kernel: Kernel | null = null;

  constructor(given: Given) {
    this.#given = given;
    this.budget = new Budget(given.bytes);
  }

  get indexes(): number {
    return this.#kept.size;
  }

  /** Vectors of documents that are gone may still be among them. */
  async open(tx: Tx, asked: Asked): Promise<Opened> {
    if (widthOf(asked.length) > widest) return { state: 'too-large' };
    const kept = this.#keptOf(asked);
    if (kept.loading && !kept.loading.beside) await kept.loading.done;
    const missing = asked.standing.embeddedTo - kept.to;
    if (missing > 0 && !kept.loading && kept.tooLargeAt !== asked.standing.embeddedTo) {
      if (missing <= atOnce) await this.#load(kept, { asked, read: (stretch) => readPage(tx, stretch) });
      else await this.#loadBeside(tx, kept, asked);
    }
    if (kept.tooLargeAt !== null) return { state: 'too-large' };
    if (kept.loading && kept.set.count === 0) return { state: 'loading' };
    this.budget.hold(kept, kept.set.memory);
    return { state: 'open', set: kept.set };
  }

  /** Read anew when next asked for: too many of them are of documents that are gone. */
  forget(asked: Asked): void {
    this.#keptOf(asked).forget();
  }

  /** Of these alone, kept nowhere. */
  async read(tx: Tx, { index, length }: Asked, numbers: readonly number[]): Promise<VectorSet> {
    const set = new VectorSet(length, this.#kernelOf());
    const page = await readVectors(tx, index, numbers);
    if (page.numbers && page.codes?.length === page.numbers.length * length)
      set.add(asPage(page.numbers, page.codes));
    return set;
  }

  /** Until nothing is being read. */
  async settle(): Promise<void> {
    await Promise.all([...this.#kept.values()].map(({ loading }) => loading?.done));
  }

  #kernelOf(): Kernel {
    this.#kernel ??= createKernel();
    return this.#kernel;
  }

  #keptOf({ index, standing: { tenantId, born, space }, length }: Asked): Kept {
    const key = `${tenantId} ${index}`;
    const of = `${born} ${space}`;
    const found = this.#kept.get(key);
    if (found?.of === of) return found;
    found?.forget();
    const set = new VectorSet(length, this.#kernelOf());
    const kept: Kept = {
      ...{ of, to: -1, set, loading: null, tooLargeAt: null },
      forget: () => {
        if (this.#kept.get(key) === kept) this.#kept.delete(key);
        this.budget.release(kept);
      },
    };
    this.#kept.set(key, kept);
    return kept;
  }

  async #loadBeside(tx: Tx, kept: Kept, asked: Asked): Promise<void> {
    const count = await countVectors(tx, asked.index);
    const isTooLarge = count * (kept.set.width + 8) > this.#given.bytes;
    kept.tooLargeAt = isTooLarge ? asked.standing.embeddedTo : null;
    if (isTooLarge) return kept.set.clear();
    const ctx = { platform: this.#given.platform, tenantId: asked.standing.tenantId };
    const read: ReadPage = (stretch) => readPageAlone(ctx, stretch);
    outsideScopes(() => void this.#load(kept, { asked, read, beside: true }).catch(this.#given.onError));
  }

  #load(kept: Kept, { beside = false, ...how }: Loading): Promise<void> {
    const done = readAll(kept, how).finally(() => {
      kept.loading = null;
    });
    kept.loading = { done, beside };
    return done;
  }
}

function asPage(numbers: readonly number[], codes: Uint8Array): Page {
  const bytes = new Int8Array(codes.buffer, codes.byteOffset, codes.length);
  return { numbers: Int32Array.from(numbers), codes: bytes };
}

type Loading = { asked: Asked; read: ReadPage; beside?: boolean };

async function readAll(kept: Kept, { asked: { index, standing, length }, read }: Loading): Promise<void> {
  const to = standing.embeddedTo;
  for (let page = await read({ index, after: kept.to, to }); page.numbers && page.codes; ) {
    const { numbers, codes } = page;
    if (codes.length !== numbers.length * length) return kept.forget(); // of another model meanwhile
    kept.set.add(asPage(numbers, codes));
    kept.to = numbers.at(-1) ?? to;
    page = await read({ index, after: kept.to, to });
  }
  kept.to = Math.max(kept.to, to);
}
