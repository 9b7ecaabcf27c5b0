import { type Db, outsideScopes, type Tx } from '../../db';
import type { Log } from '../../log';
import { codesOf } from './codes';
import * as store from './store/hnsw';
import type { Near } from './vector-set';

/** More of its candidates are looked at than are wanted: what is gone or not meant is among them. */
const looked = 200;
const retryMs = 60_000;

type Asked = { index: string; vector: Float32Array; admits(number: number): boolean };

/** For what does not fit into memory, where the database has pgvector. */
export class Hnsw {
  readonly #ready = new Set<number>();
  #building: Promise<void> | null = null;
  #notBefore = 0;

  constructor(readonly given: { db: Db; log: Log }) {}

  /** Whether vectors of this length have their index. If not, it is made beside. */
  has(length: number): boolean {
    if (this.#ready.has(length)) return true;
    if (this.given.db.kind !== 'postgres' || this.#building || performance.now() < this.#notBefore)
      return false;
    this.#building = outsideScopes(() => this.#build(length));
    return false;
  }

  async nearest(tx: Tx, { index, vector, admits }: Asked): Promise<Near[]> {
    const found = await store.findNearest(tx, { index, codes: codesOf(vector), limit: looked });
    return found.filter(({ number }) => admits(number));
  }

  /** Until nothing is being made. */
  async settle(): Promise<void> {
    await this.#building;
  }

  async #build(length: number): Promise<void> {
    const { db, log } = this.given;
    try {
      if ((await store.prepare(db)) && (await store.createIndex(db, length))) this.#ready.add(length);
    } catch (error) {
      log.warn('pgvector could not be used: an administrator may have to run CREATE EXTENSION vector', {
        error,
      });
    }
    this.#notBefore = performance.now() + retryMs;
    this.#building = null;
  }
}
