import type { ScopeCtx, Tx } from '../../db';
import { type Embeddings, modelOf } from '../../embeddings';
import { enqueue } from '../../jobs';
import type { Log } from '../../log';
import type { Metrics } from '../../metrics';
import type { Only } from '../ranking/first-pass';
import { locate } from '../ranking/locate';
import type { Nearness, Wanted } from '../ranking/nearness';
import type { View } from '../ranking/view';
import { writeVectors } from './job';
import { deleteVectors, findStanding } from './store';
import type { MeaningState } from './types';
import { VectorCache } from './vector-cache';

export type MeaningsGiven = {
  db: ScopeCtx['platform']['db'];
  log: Log;
  embeddings: Embeddings;
  memoryBytes: number;
};

/** What is less alike than this is no answer to a question. */
const leastLikeness = 0.25;

type Asked = Wanted & { index: string; view: View };

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
  const cache = new VectorCache({ platform: { db }, bytes: memoryBytes, onError });
  metrics.gauge('parley_vector_memory_bytes', 'Vectors in memory.', () => cache.budget.used);
  const counts: Record<MeaningState, number> = { joined: 0, pending: 0, loading: 0, 'too-large': 0 };
  const about = {
    name: 'parley_meaning_searches_total',
    help: 'Searches by meaning, by whether vectors were at hand.',
  };
  metrics.counters({ ...about, label: 'state' }, () => counts);

  async function nearest(tx: Tx, { index, meaning, view, only, limit }: Asked): Promise<Nearness> {
    const standing = await findStanding(tx, index);
    if (!standing || standing.space !== meaning.space) return { state: 'pending', near: [] };
    const asked = { index, standing, length: meaning.vector.length };
    const opened = await cache.open(tx, asked);
    if (opened.state !== 'open') return { state: opened.state, near: [] };
    const { set } = opened;
    const found = await set.nearest(meaning.vector, { limit, admits: admitting(view, only) });
    if (set.count > view.documents * 2 + 1000) cache.forget(asked);
    const near = found.map((each) => ({ ...each, likeness: embeddings.likeness(each.similarity) }));
    return { state: 'joined', near: near.filter(({ likeness }) => (likeness ?? 1) >= leastLikeness) };
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
    settle: () => cache.settle(),
  };
}

/** Those that are still in the index, and may be found. */
function admitting(view: View, only: Only | null): (number: number) => boolean {
  return (number) => {
    const found = locate(view, number);
    return found !== null && (!only || only(number, found.group));
  };
}
