import { randomBytes } from 'node:crypto';
import { systemClock } from '../src/platform/clock';
import type { Db } from '../src/platform/db';
import { createJobs } from '../src/platform/jobs';
import { createLog } from '../src/platform/log';
import { createMetrics } from '../src/platform/metrics';
import { createSearch, handleSearchJobs, type Search, searchJobs } from '../src/platform/search';
import { mergeIndex } from '../src/platform/search/merging/merge-index';

export type SearchNode = {
  search: Search;
  /** What its indexes take in memory now. */
  memoryBytes(): Promise<number>;
  stop(): Promise<void>;
};

/** A node that searches and merges, on a database that has its tables. */
export async function startSearchNode(db: Db, { memoryBytes }: { memoryBytes: number }): Promise<SearchNode> {
  const metrics = createMetrics();
  metrics.stop();
  const log = createLog({ level: 'silent' });
  const jobs = createJobs({
    db,
    log,
    clock: systemClock,
    catalog: searchJobs,
    handlers: handleSearchJobs({ db }),
    crons: [],
  });
  await jobs.start({ work: true });
  const gauge = /^parley_search_memory_bytes (\d+)/m;
  return {
    search: createSearch({ metrics, memoryBytes }),
    memoryBytes: async () => Number(gauge.exec(await metrics.text())?.[1] ?? 0),
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
