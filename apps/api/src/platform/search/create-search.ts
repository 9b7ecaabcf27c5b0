import { randomUUID } from 'node:crypto';
import type { Tx } from '../db';
import type { Metrics } from '../metrics';
import { IndexCache } from './index-state/index-cache';
import { NotInMemory, readerFromMemory, readerOf } from './index-state/index-state';
import { SegmentGone } from './index-state/read-pages';
import { createMeanings, type MeaningsGiven } from './meaning';
import { askForMerge } from './merging/ask-for-merge';
import { analyseDocument } from './ranking/memory-index';
import type { Wanted } from './ranking/nearness';
import { runQuery } from './ranking/run-query';
import { createBreath } from './segment/breathe';
import { segmentOf } from './segment/build-segment';
import type { AnalysedDocument } from './segment/token-store';
import {
  allotNumbers,
  deleteIndex,
  insertSegment,
  insertTombstones,
  listSegments,
  nextVersion,
  type Written,
} from './store';
import type { Found, IndexName, IndexSize, Search, SearchDocument, SearchQuery } from './types';

type Given = { metrics: Metrics; memoryBytes: number; meanings?: MeaningsGiven };

const nothing: Found = { hits: [], terms: [], languages: [], meaning: null, whyOf: () => [] };

export function createSearch({ metrics, memoryBytes, ...given }: Given): Search {
  const meanings = given.meanings ? createMeanings(given.meanings, metrics) : null;
  const cache = new IndexCache(memoryBytes);
  const written = new WeakMap<Tx, Set<IndexName>>();
  measure(metrics, cache);

  /** A transaction that has written sees what nobody else may see yet. */
  function mark(tx: Tx, index: IndexName): void {
    const names = written.get(tx) ?? new Set();
    written.set(tx, names.add(index));
  }

  async function change(tx: Tx, index: IndexName): Promise<Written> {
    mark(tx, index);
    const version = await nextVersion(tx, index);
    if (!version) throw new Error(`The index ${index} has allotted no numbers yet.`);
    return version;
  }

  async function ask(tx: Tx, { index, query, numbers }: Asked): Promise<Found> {
    return retried(async () => {
      const alone = written.get(tx)?.has(index) ?? false;
      const state = await cache.open(tx, index, { alone });
      if (!state) return nothing;
      const { view } = state;
      const nearest = meanings && ((wanted: Wanted) => meanings.nearest(tx, { index, view, ...wanted }));
      const found = await runQuery(query, { view, read: readerOf(tx, index, state), nearest, ...numbers });
      cache.used(state);
      return found;
    });
  }

  return {
    async allot(tx, index, count) {
      mark(tx, index);
      return allotNumbers(tx, { index, count, born: randomUUID() });
    },
    async add(tx, index, documents) {
      if (documents.length === 0) return;
      const segment = await segmentOf(await analyseAll(documents));
      const now = await change(tx, index);
      await insertSegment(tx, { index, version: now.version, segment });
      await askForMerge(tx, { index, now, added: documents.length });
      await meanings?.added(tx, index, now.tenantId);
    },
    async remove(tx, index, numbers) {
      if (numbers.length === 0) return;
      const now = await change(tx, index);
      await insertTombstones(tx, { index, version: now.version, numbers });
      await askForMerge(tx, { index, now, removed: numbers.length });
      await meanings?.removed(tx, index, numbers);
    },
    async drop(tx, index) {
      mark(tx, index);
      await deleteIndex(tx, index);
    },
    readTo: async (tx, index) => (meanings ? meanings.readTo(tx, index) : null),
    settled: async () => void (await meanings?.settle()),
    recall: (tenantId, index, query) => recall(cache, { tenantId, index, query }),
    query: (tx, index, query) => ask(tx, { index, query }),
    explain: (tx, index, { numbers, ...query }) =>
      ask(tx, { index, query: { ...query, limit: numbers.length, explain: true }, numbers: { numbers } }),
    size: (tx, index) => sizeOf(tx, index),
    memory: cache.budget,
  };
}

function measure(metrics: Metrics, cache: IndexCache): void {
  metrics.gauge('parley_search_memory_bytes', 'Indexes of texts in memory.', () => cache.budget.used);
  metrics.gauge('parley_search_indexes', 'Indexes of texts in use.', () => cache.indexes);
}

type Asked = { index: IndexName; query: SearchQuery; numbers?: { numbers: readonly number[] } };

type Recalled = { tenantId: string; index: IndexName; query: SearchQuery };

async function recall(cache: IndexCache, { tenantId, index, query }: Recalled) {
  const state = cache.peek(tenantId, index);
  if (!state) return null;
  try {
    const found = await runQuery(query, { view: state.view, read: readerFromMemory(state) });
    cache.used(state);
    return { ...found, stamp: `${state.born} ${state.version}` };
  } catch (error) {
    if (error instanceof NotInMemory) return null;
    throw error;
  }
}

const mostTries = 4;

/** A merge may take segments away between two statements: then the index is looked at anew. */
async function retried(run: () => Promise<Found>): Promise<Found> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof SegmentGone) || attempt >= mostTries) throw error;
    }
  }
}

async function analyseAll(documents: readonly SearchDocument[]): Promise<AnalysedDocument[]> {
  const breath = createBreath(1);
  const analysed: AnalysedDocument[] = [];
  for (const document of documents) {
    analysed.push(await analyseDocument(document));
    await breath();
  }
  return analysed.sort((a, b) => a.number - b.number);
}

async function sizeOf(tx: Tx, index: IndexName): Promise<IndexSize> {
  const segments = await listSegments(tx, index);
  const sum = (of: 'documents' | 'bytes' | 'dead') => segments.reduce((all, segment) => all + segment[of], 0);
  const tombstones = sum('dead');
  return {
    documents: sum('documents') - tombstones,
    segments: segments.length,
    tombstones,
    bytes: sum('bytes'),
  };
}
