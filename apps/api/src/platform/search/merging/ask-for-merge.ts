import { z } from 'zod';
import type { Tx } from '../../db';
import { defineJob, enqueue } from '../../jobs';
import type { Written } from '../store';
import { deadShare, segmentsOfATier } from './plan-merge';

export const mergeSearchSegments = defineJob({
  name: 'merge-search-segments',
  payload: z.strictObject({ index: z.string().max(200) }),
  attempts: 5,
  backoffSeconds: 10,
  timeoutMs: 5 * 60_000,
  concurrency: 1,
  retentionDays: 3,
});

type Change = { index: string; now: Written; added?: number; removed?: number };

/** In the writer’s transaction, when there may be something to merge. One waits at a time. */
export async function askForMerge(tx: Tx, { index, now, added = 0, removed = 0 }: Change): Promise<void> {
  const many = added > 0 && (now.segments + 1) % segmentsOfATier === 0;
  const worn = removed > 0 && now.tombstones + removed >= now.documents * deadShare;
  if (!many && !worn) return;
  await enqueue(tx, mergeSearchSegments, { index }, { tenantId: now.tenantId, key: index });
}
