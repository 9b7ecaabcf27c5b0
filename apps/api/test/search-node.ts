import { randomBytes } from 'node:crypto';
import { systemClock } from '../src/platform/clock';
import type { Db } from '../src/platform/db';
import { createEmbeddings, type Embeddings } from '../src/platform/embeddings';
import { createJobs } from '../src/platform/jobs';
import { createLog } from '../src/platform/log';
import { createMetrics } from '../src/platform/metrics';
import {
  createSearch,
  handleMeaningJobs,
  handleSearchJobs,
  meaningJobs,
  type ReadTexts,
  type Search,
  searchJobs,
} from '../src/platform/search';
import { mergeIndex } from '../src/platform/search/merging/merge-index';
import { forNothing } from './fake-embeddings';

export type SearchNode = {
  search: Search;
  /** What its indexes take in memory now, and its vectors. */
  memoryBytes(of?: 'search' | 'vector'): Promise<number>;
  embeddings: Embeddings;
  stop(): Promise<void>;
};

type Settings = { memoryBytes: number; meaning?: Provided };
/** A provider of embeddings, and the texts it is to read. */
type Provided = { url: string; dimensions: number; read: ReadTexts; vectorBytes: number };

/** A node that searches and merges, on a database that has its tables. */
export async function startSearchNode(db: Db, { memoryBytes, meaning }: Settings): Promise<SearchNode> {
  const metrics = createMetrics();
  metrics.stop();
  const log = createLog({ level: 'silent' });
  const provider = meaning ? { ...meaning, key: '', model: 'bench', fetch: globalThis.fetch } : null;
  const embeddings = createEmbeddings({ provider, log, metrics });
  const parts = { db, embeddings };
  const jobs = createJobs({
    db,
    log,
    clock: systemClock,
    catalog: [...searchJobs, ...meaningJobs],
    handlers: {
      ...handleSearchJobs({ db }),
      ...handleMeaningJobs({ ...parts, pay: forNothing }, meaning ? { knowledge: meaning.read } : {}),
    },
    crons: [],
  });
  await jobs.start({ work: true });
  const meanings = meaning && { db, log, embeddings, memoryBytes: meaning.vectorBytes };
  return {
    search: createSearch({ metrics, memoryBytes, ...(meanings && { meanings }) }),
    embeddings,
    memoryBytes: async (of = 'search') =>
      Number(new RegExp(`^parley_${of}_memory_bytes (\\d+)`, 'm').exec(await metrics.text())?.[1] ?? 0),
    stop: () => jobs.stop({ timeoutMs: 5000 }),
  };
}

export type TenantCtx = { platform: { db: Db }; tenantId: string };

/** A tenant with nothing in it, and the way to leave no trace of it. */
export async function freshTenant(db: Db): Promise<TenantCtx & { remove(): Promise<void> }> {
  const tenantId = `tnt_${randomBytes(11).toString('hex')}`;
  await db.query(`INSERT INTO tenant (id, name, slug, time_zone) VALUES ($1, 'Bench', $1, 'UTC')`, [
    tenantId,
  ]);
  const remove = async () => void (await db.query('DELETE FROM tenant WHERE id = $1', [tenantId]));
  return { platform: { db }, tenantId, remove };
}

/** Until nothing is left to merge. */
export async function mergeAll(ctx: TenantCtx, index: string): Promise<void> {
  while ((await mergeIndex(ctx, index)) !== 'nothing-to-do');
}
