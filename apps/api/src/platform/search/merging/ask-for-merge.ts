import { z } from 'zod';
import type { Tx } from '../../db';
import { defineJob, enqueue } from '../../jobs';
import type { Written } from '../store';
import { deadShare, segmentsOfATier } from './plan-merge';

export const mergeSearchSegments = defineJob({
  name: 'merge-search-segments',
  payload: z.strictObject({ index: z.string().max(200), clean: z.boolean().default(false) }),
  attempts: 5,
  backoffSeconds: 10,
  timeoutMs: 5 * 60_000,
  concurrency: 1,
  retentionDays: 3,
});

type Change = { index: string; now: Written; added?: number; removed?: number };

/** In the writer’s transaction, when there may be something to merge. One waits at a time. */
export async function askForMerge(tx: Tx, { index, now, added = 0, removed = 0 }: Change): Promise<void> {
  if (removed > 0) await askForCleaning(tx, { index, now });
  const many = added > 0 && (now.segments + 1) % segmentsOfATier === 0;
  const worn = removed > 0 && now.tombstones + removed >= now.documents * deadShare;
  if (!many && !worn) return;
  await enqueue(tx, mergeSearchSegments, { index }, { tenantId: now.tenantId, key: index });
}

/** What is removed is found no more at once; a day later its words are stored nowhere. */
const cleanedAfterMs = 24 * 60 * 60_000;

/** Once for all that is removed within a day: to write a segment anew costs as much for one document as for many. */
async function askForCleaning(tx: Tx, { index, now: { tenantId } }: Change): Promise<void> {
  const startAfter = new Date(Date.now() + cleanedAfterMs);
  const key = `${index} clean`;
  await enqueue(tx, mergeSearchSegments, { index, clean: true }, { tenantId, key, startAfter });
}
