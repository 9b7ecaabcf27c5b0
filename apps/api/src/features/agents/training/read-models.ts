import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { understand } from '../../../platform/understanding';
import { intentModelOf } from './active-model';
import { type GuessIntent, modelStates, type OneModel, Report } from './schemas';
import * as store from './store';

export async function listModels(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'agents:read');
  const rows = await withTenant(ctx, (tx) => store.listModels(tx, tenantId));
  return { items: rows.map(toHead) };
}

export async function readModel(ctx: Ctx, { number }: OneModel) {
  const { tenantId } = authorize(ctx, 'agents:read');
  return toModel(await withTenant(ctx, (tx) => store.getModel(tx, { tenantId, number })));
}

/** What a model would take a text for; the one that is active, or the built-in, unless another is named. */
export async function guessIntent(ctx: Ctx, { text, number }: GuessIntent) {
  const { tenantId } = authorize(ctx, 'agents:read');
  const models = number === undefined ? await withTenant(ctx, (tx) => store.listModels(tx, tenantId)) : [];
  const active = number ?? models.find(({ state }) => state === 'active')?.number;
  const intents = active === undefined ? null : await intentModelOf({ ...ctx, tenantId }, active);
  if (number !== undefined && !intents) throw new NotFound('model');
  return { items: understand(text, { intents }).intents };
}

type Head = Awaited<ReturnType<typeof store.listModels>>[number];

function toHead({ state, ...head }: Head) {
  return { ...head, state: modelStates.find((known) => known === state) ?? ('failed' as const) };
}

export function toModel({ report, ...head }: Awaited<ReturnType<typeof store.getModel>>) {
  const read = Report.safeParse(report);
  return { ...toHead(head), report: read.success ? read.data : null };
}
