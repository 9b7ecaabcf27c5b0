import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { enqueue } from '../../../platform/jobs';
import { findSource, type SourceRow } from '../sources/store';
import { endRun, giveUpRun } from './end-run';
import { importSource } from './job';
import { readerFor } from './reader-for';
import { settleItems } from './settle-items';
import * as store from './store';

const stretchMs = 60_000;
/** A thing that took the process with it so often is left alone. */
const mostAttempts = 3;

type Job = { tenantId: string; sourceId: string; runId: string };
type Attempt = { signal: AbortSignal; last: boolean };

/** Reads one thing after the other until there is none left, the minute is over, or nobody wants it any more. */
export async function importStretch(ctx: Ctx, job: Job, { signal, last }: Attempt): Promise<void> {
  authorizeSystem(ctx);
  try {
    await readOn(ctx, job, signal);
  } catch (error) {
    if (error instanceof NotFound) return; // the source was removed meanwhile
    if (last && !signal.aborted) await withTenant(ctx, (tx) => giveUpRun(tx, ctx, job));
    throw error;
  }
}

async function readOn(ctx: Ctx, job: Job, signal: AbortSignal): Promise<void> {
  const source = await withTenant(ctx, (tx) => begin(tx, ctx, job));
  if (!source) return;
  const read = readerFor(ctx, source);
  const until = performance.now() + stretchMs;
  while (performance.now() < until) {
    signal.throwIfAborted();
    const items = await withTenant(ctx, (tx) => next(tx, job, source));
    if (items === 'stopped') return;
    if (items.length === 0) return withTenant(ctx, (tx) => endRun(tx, ctx, job));
    const outcomes = await Promise.all(
      items.map(async (item) => (item.attempts > mostAttempts ? tooOften : read(item, signal))),
    );
    const settled = items.flatMap((item, at) => ({ item, outcome: outcomes[at] ?? tooOften }));
    await withTenant(ctx, (tx) => settleItems(tx, ctx, { ...job, settled }));
  }
  const { tenantId, ...payload } = job;
  await withTenant(ctx, (tx) => enqueue(tx, importSource, payload, { tenantId }));
}

const tooOften = {
  kind: 'failed',
  reason: 'crashed',
  words: 'Reading this failed several times in a way that should not happen. Tell us about it.',
} as const;

async function begin(tx: Tx, ctx: Ctx, { tenantId, sourceId, runId }: Job) {
  const source: SourceRow | null = await findSource(tx, { tenantId, id: sourceId });
  if (source?.runId !== runId) return null;
  const run = { tenantId, id: runId };
  const startedAt = ctx.platform.clock.now();
  const began = await store.moveRun(tx, run, { from: ['queued'], status: 'running', startedAt });
  if (began) return source;
  return (await store.findRun(tx, run))?.status === 'running' ? source : null;
}

/** What was typed is short and read several at a time, fewer than a tenant may have waiting; files and pages one by one. */
const atOnce = { text: 8, questions: 8 } as const;

async function next(tx: Tx, job: Job, { kind }: SourceRow) {
  const run = await store.findRun(tx, { tenantId: job.tenantId, id: job.runId });
  if (run?.status !== 'running') return 'stopped';
  const limit = kind in atOnce ? atOnce[kind as keyof typeof atOnce] : 1;
  return store.takeItems(tx, { ...job, limit });
}
