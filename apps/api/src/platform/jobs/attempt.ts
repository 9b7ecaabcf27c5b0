import type { Claimed } from './claim';
import { JobInterrupted, JobLeaseLost, JobTimedOut } from './errors';
import type { JobDefinition, JobHandler } from './job';
import { fromStored } from './payload';

export type Work = { job: JobDefinition; handler: JobHandler };
export type Outcome =
  | { kind: 'done' }
  | { kind: 'failed'; error: unknown }
  /** Another node has it, or will: nothing that happened here counts. */
  | { kind: 'lost' }
  | { kind: 'interrupted' };

/** Runs a job once. Whatever ends the run aborts its signal; a handler that does not listen is not waited for. */
export async function attempt(
  { job, handler }: Work,
  claimed: Claimed,
  abort: AbortController,
): Promise<Outcome> {
  const { tenantId, id: jobId, attempt: number } = claimed;
  const { signal } = abort;
  const timer = setTimeout(() => abort.abort(new JobTimedOut(job.timeoutMs)), job.timeoutMs);
  const run = async () => {
    signal.throwIfAborted();
    await handler(fromStored(job, claimed.payload), { tenantId, jobId, attempt: number, signal });
  };
  try {
    await Promise.race([run(), whenAborted(signal)]);
    return { kind: 'done' };
  } catch (error) {
    if (signal.reason instanceof JobLeaseLost) return { kind: 'lost' };
    if (signal.reason instanceof JobInterrupted) return { kind: 'interrupted' };
    return { kind: 'failed', error: signal.aborted ? signal.reason : error };
  } finally {
    clearTimeout(timer);
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
