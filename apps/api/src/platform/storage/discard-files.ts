import { z } from 'zod';
import type { Tx } from '../db';
import { defineJob, enqueue } from '../jobs';
import type { Storage } from './storage';

export const discardFiles = defineJob({
  name: 'discard-files',
  payload: z.strictObject({ keys: z.array(z.string()) }),
  attempts: 8,
  backoffSeconds: 30,
  timeoutMs: 60_000,
  concurrency: 2,
  retentionDays: 14,
});

const atOnce = 500;

/** What the caller's transaction deletes from the tables goes from the store once that commits. */
export async function discard(tx: Tx, tenantId: string, keys: readonly string[]): Promise<void> {
  for (let from = 0; from < keys.length; from += atOnce) {
    await enqueue(tx, discardFiles, { keys: keys.slice(from, from + atOnce) }, { tenantId });
  }
}

/** What is gone already is fine. */
export const discardWith =
  (storage: Storage) =>
  async ({ keys }: { keys: string[] }): Promise<void> => {
    for (const key of keys) await storage.delete(key);
  };
