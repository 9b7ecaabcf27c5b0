import { type Db, withOperator, withTenant } from '../../db';
import { type Embeddings, EmbeddingsFailed, type EmbeddingsProblem } from '../../embeddings';
import { enqueue, type JobContext } from '../../jobs';
import { writeVectors } from './job';
import { listUnread } from './store/vectors';
import type { PayForMeanings, ReadTexts } from './types';
import { type Written, writeStretch } from './write-vectors';

export const meaningJobs = [writeVectors] as const;

type Parts = { db: Db; embeddings: Embeddings };
type Handling = Parts & { pay: PayForMeanings };
/** Who has the texts of an index: by its name up to a colon. */
export type TextReaders = Readonly<Record<string, ReadTexts>>;

const waitsMs: Record<EmbeddingsProblem, number> = {
  busy: 5000,
  away: 15_000,
  garbled: 60_000,
  refused: 5 * 60_000,
  unwanted: 5 * 60_000,
};

/** Credits may be bought, or come with the next month; until then words find what is there. */
const unpaidWaitMs = 60 * 60_000;
const waitAfter = { all: null, more: 0, unpaid: unpaidWaitMs } as const satisfies Record<
  Written,
  number | null
>;

export function handleMeaningJobs({ pay, ...platform }: Handling, readers: TextReaders) {
  return {
    [writeVectors.name]: async ({ index }: { index: string }, { tenantId, signal }: JobContext) => {
      const read = readers[index.split(':')[0] ?? ''];
      const { embeddings } = platform;
      if (!tenantId || !read || !embeddings.model) return;
      const ctx = { platform, tenantId };
      const writing = { ctx, index, embeddings, read, pay, signal };
      const waitMs = await writeStretch(writing).then((written) => waitAfter[written], waitOf);
      if (waitMs === null) return;
      const startAfter = waitMs > 0 ? { startAfter: new Date(Date.now() + waitMs) } : {};
      await withTenant(ctx, (tx) =>
        enqueue(tx, writeVectors, { index }, { tenantId, key: index, ...startAfter }),
      );
    },
  };
}

/** A provider that is away is no failure of the job: it comes again, for as long as it takes. */
function waitOf(error: unknown): number {
  if (!(error instanceof EmbeddingsFailed)) throw error;
  return Math.max(error.retryAfterMs ?? 0, waitsMs[error.problem]);
}

/** After a start: what came while no model was configured, or another one. */
export async function beginMeanings(platform: Parts): Promise<number> {
  const { model } = platform.embeddings;
  if (!model) return 0;
  const unread = await withOperator({ platform, tenantId: null }, (tx) => listUnread(tx, model));
  for (const { tenantId, index } of unread) {
    const ctx = { platform, tenantId };
    await withTenant(ctx, (tx) => enqueue(tx, writeVectors, { index }, { tenantId, key: index }));
  }
  return unread.length;
}
