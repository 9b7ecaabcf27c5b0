import type { ScopeCtx, Tx } from '../../db';
import { type Embeddings, modelOf } from '../../embeddings';
import { enqueue } from '../../jobs';
import type { Log } from '../../log';
import type { Metrics } from '../../metrics';
import type { Only } from '../ranking/first-pass';
import { locate } from '../ranking/locate';
import type { Near, Nearness, Wanted } from '../ranking/nearness';
import type { View } from '../ranking/view';
import { Hnsw } from './hnsw';
import { writeVectors } from './job';
import { deleteVectors, findStanding } from './store/vectors';
import type { MeaningState } from './types';
import { VectorCache } from './vector-cache';
import type { Near as Cosine } from './vector-set';

export type MeaningsGiven = {
  db: ScopeCtx['platform']['db'];
  log: Log;
  embeddings: Embeddings;
  memoryBytes: number;
};

/** What is less alike than this is no answer to a question. */
const leastLikeness = 0.25;

type Asked = Wanted & { index: string; view: View };

type Outside = {
  asked: Parameters<VectorCache['read']>[1];
  vector: Float32Array;
  admits(number: number): boolean;
  few: readonly number[] | null;
  limit: number;
};

export type Meanings = {
  /** In the writer's transaction: what it added is read by the model once it is committed. */
  added(tx: Tx, index: string, tenantId: string): Promise<void>;
  removed(tx: Tx, index: string, numbers: readonly number[]): Promise<void>;
  nearest(tx: Tx, asked: Asked): Promise<Nearness>;
  /** Up to which number the model has read; null where none is configured. */
  readTo(tx: Tx, index: string): Promise<number | null>;
  /** Until nothing is being read into memory. */
  settle(): Promise<void>;
};

export function createMeanings(
  { db, log, embeddings, memoryBytes }: MeaningsGiven,
  metrics: Metrics,
): Meanings {
  const onError = (error: unknown) => log.warn('vectors could not be read into memory', { error });
  const hnsw = new Hnsw({ db, log });
  const cache = new VectorCache({ platform: { db }, bytes: memoryBytes, onError });
  metrics.gauge('parley_vector_memory_bytes', 'Vectors in memory.', () => cache.budget.used);
  const counts: Record<MeaningState, number> = { joined: 0, pending: 0, loading: 0, 'too-large': 0 };
  const about = {
    name: 'parley_meaning_searches_total',
    help: 'Searches by meaning, by whether vectors were at hand.',
  };
  metrics.counters({ ...about, label: 'state' }, () => counts);

  function answering(found: readonly Cosine[]): Near[] {
    const near = found.map((each) => ({ ...each, likeness: embeddings.likeness(each.similarity) }));
    return near.filter(({ likeness }) => (likeness ?? 1) >= leastLikeness);
  }

  /** Of what is not in memory: exactly where they are few, else by the database's own index. */
  async function outside(tx: Tx, { asked, vector, admits, few, limit }: Outside): Promise<Nearness> {
    if (few) {
      const set = await cache.read(tx, asked, few);
      return { state: 'joined', near: answering(await set.nearest(vector, { limit, admits })) };
    }
    if (!hnsw.has(vector.length)) return { state: 'too-large', near: [] };
    const found = await hnsw.nearest(tx, { index: asked.index, vector, admits });
    return { state: 'joined', near: answering(found.slice(0, limit)) };
  }

  async function nearest(tx: Tx, { index, meaning, view, only, limit }: Asked): Promise<Nearness> {
    const standing = await findStanding(tx, index);
    if (!standing || standing.space !== meaning.space) return { state: 'pending', near: [] };
    const asked = { index, standing, length: meaning.vector.length };
    const opened = await cache.open(tx, asked);
    const { vector } = meaning;
    const admits = admitting(view, only);
    if (opened.state === 'too-large')
      return outside(tx, { asked, vector, admits, few: numbersOf(view, only), limit });
    if (opened.state !== 'open') return { state: opened.state, near: [] };
    const { set } = opened;
    const found = await set.nearest(vector, { limit, admits });
    if (set.count > view.documents * 2 + 1000) cache.forget(asked);
    return { state: 'joined', near: answering(found) };
  }

  return {
    async added(tx, index, tenantId) {
      if (embeddings.model) await enqueue(tx, writeVectors, { index }, { tenantId, key: index });
    },
    removed: (tx, index, numbers) => deleteVectors(tx, index, numbers),
    async readTo(tx, index) {
      if (!embeddings.model) return null;
      const { space = null, embeddedTo = -1 } = (await findStanding(tx, index)) ?? {};
      return space !== null && modelOf(space) === embeddings.model ? embeddedTo : -1;
    },
    async nearest(tx, asked) {
      const found = await nearest(tx, asked);
      counts[found.state]++;
      return found;
    },
    settle: async () => void (await Promise.all([cache.settle(), hnsw.settle()])),
  };
}

/** Those that are still in the index, and may be found. */
function admitting(view: View, only: Only | null): (number: number) => boolean {
  return (number) => {
    const found = locate(view, number);
    return found !== null && (!only || only(number, found.group));
  };
}

/** Past so many, looking at each costs more than a question may. */
const mostRead = 5000;

/** Null where they are many. */
function numbersOf(view: View, only: Only | null): number[] | null {
  if (!only) return null;
  const numbers: number[] = [];
  for (const { segment, dead } of view.parts) {
    for (let place = 0; place < segment.documents; place++) {
      const number = segment.numbers[place] as number;
      if (dead?.places[place] === 1 || !only(number, segment.groups[place] as number)) continue;
      if (numbers.push(number) > mostRead) return null;
    }
  }
  return numbers;
}
