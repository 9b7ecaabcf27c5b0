import { type Db, withTenant } from '../../db';
import { enqueue, type JobContext } from '../../jobs';
import { mergeSearchSegments } from './ask-for-merge';
import { mergeIndex } from './merge-index';

export const searchJobs = [mergeSearchSegments] as const;

type Merge = { index: string; clean: boolean };

/** One step at a time: the next waits in line behind the other tenants’. */
export function handleSearchJobs(platform: { db: Db }) {
  return {
    [mergeSearchSegments.name]: async ({ index, clean }: Merge, { tenantId }: JobContext) => {
      if (!tenantId) throw new Error('A merge is of one tenant.');
      const ctx = { platform, tenantId };
      const outcome = await mergeIndex(ctx, index, { clean });
      if (outcome === 'nothing-to-do') return;
      const key = clean ? `${index} cleaning` : index;
      await withTenant(ctx, (tx) => enqueue(tx, mergeSearchSegments, { index, clean }, { tenantId, key }));
    },
  };
}
