import { type Db, withTenant } from '../../db';
import { enqueue, type JobContext } from '../../jobs';
import { mergeSearchSegments } from './ask-for-merge';
import { mergeIndex } from './merge-index';

export const searchJobs = [mergeSearchSegments] as const;

/** One step at a time: the next waits in line behind the other tenants’. */
export function handleSearchJobs(platform: { db: Db }) {
  return {
    [mergeSearchSegments.name]: async ({ index }: { index: string }, { tenantId }: JobContext) => {
      if (!tenantId) throw new Error('A merge is of one tenant.');
      const ctx = { platform, tenantId };
      const outcome = await mergeIndex(ctx, index);
      if (outcome === 'nothing-to-do') return;
      await withTenant(ctx, (tx) => enqueue(tx, mergeSearchSegments, { index }, { tenantId, key: index }));
    },
  };
}
