import { z } from 'zod';
import { authorize, authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { defineJob, enqueue } from '../../../platform/jobs';
import { record } from '../../accounts';
import { shownModel, withoutTexts } from './read-models';
import * as store from './store';

export const trainJob = defineJob({
  name: 'train-intents',
  payload: z.strictObject({ number: z.number().int() }),
  attempts: 3,
  backoffSeconds: 10,
  timeoutMs: 15 * 60_000,
  concurrency: 1,
  retentionDays: 14,
});

const fewestLabels = 2;
const fewestExamples = 10;
const beingTrained = 'A model is being trained already.';
const overdueMs = 2 * 3_600_000;

/** Learns what texts want from this workspace’s own examples, beside the server. It decides nothing until activated. */
export async function train(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'agents:write');
  return withTenant(ctx, async (tx) => {
    await store.lockModels(tx, tenantId);
    const labels = await store.countLabels(tx, tenantId);
    const examples = labels.reduce((sum, label) => sum + label.examples, 0);
    if (labels.length < fewestLabels || examples < fewestExamples)
      throw new Conflict(
        `Training needs at least ${fewestLabels} intents and ${fewestExamples} examples; there are ${labels.length} and ${examples}.`,
      );
    const [latest] = await store.listModels(tx, tenantId);
    const createdAt = ctx.platform.clock.now();
    if (latest?.state === 'training') await giveUp(tx, { tenantId, model: latest, now: createdAt });
    const number = (latest?.number ?? 0) + 1;
    const isFirst = await store.insertModel(tx, { tenantId, number, state: 'training', examples, createdAt });
    if (!isFirst) throw new Conflict(beingTrained);
    await enqueue(tx, trainJob, { number }, { tenantId });
    const target = { kind: 'intent-model', id: String(number) };
    await record(tx, ctx, { action: 'training.started', target, detail: { examples } });
    return shownModel(tx, { tenantId, number });
  });
}

type Waiting = { tenantId: string; model: { number: number; createdAt: Date }; now: Date };

/** One that is long overdue died with its node. */
async function giveUp(tx: Tx, { tenantId, model: { number, createdAt }, now }: Waiting): Promise<void> {
  if (now.getTime() - createdAt.getTime() < overdueMs) throw new Conflict(beingTrained);
  await store.updateModel(tx, { tenantId, number }, { state: 'failed' });
}

type Run = { number: number; signal: AbortSignal; last: boolean };

/** The work itself. One that cannot be done is told as such, once nobody tries again. */
export async function trainNow(ctx: Ctx & { tenantId: string }, { number, signal, last }: Run) {
  authorizeSystem(ctx);
  const { tenantId, platform } = ctx;
  const key = { tenantId, number };
  const examples = await withTenant(ctx, (tx) => store.allExamples(tx, tenantId));
  const options = { timeoutMs: 12 * 60_000, owner: tenantId, signal };
  const trained = await platform.workshop
    .run('train-intents', { examples: examples.map(({ text, label }) => ({ text, label })) }, options)
    .catch(async (error: unknown) => {
      if (last) await withTenant(ctx, (tx) => store.updateModel(tx, key, { state: 'failed' }));
      throw error;
    });
  const { packed, accuracy } = trained;
  const report = withoutTexts(trained.report, examples);
  const learnt = { state: 'ready', packed: new Uint8Array(packed), accuracy, report };
  await withTenant(ctx, (tx) => store.updateModel(tx, key, learnt));
}
