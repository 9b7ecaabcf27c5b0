import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { understand } from '../../../platform/understanding';
import { intentModelOf } from './active-model';
import { type GuessIntent, modelStates, type OneModel, type Report, StoredReport } from './schemas';
import * as store from './store';

export async function listModels(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'agents:read');
  const rows = await withTenant(ctx, (tx) => store.listModels(tx, tenantId));
  return { items: rows.map(toHead) };
}

export async function readModel(ctx: Ctx, { number }: OneModel) {
  const { tenantId } = authorize(ctx, 'agents:read');
  return withTenant(ctx, (tx) => shownModel(tx, { tenantId, number }));
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

type Examples = readonly { id: string; text: string }[];

/** Which examples hurt is kept by their names: an example that goes takes its words along. */
export function withoutTexts({ worst, ...report }: Report, examples: Examples): StoredReport {
  const ids = new Map(examples.map(({ id, text }) => [text, id]));
  const named = worst.flatMap(({ text, ...hurts }) => {
    const id = ids.get(text);
    return id === undefined ? [] : [{ id, ...hurts }];
  });
  return { ...report, worst: named };
}

export async function shownModel(tx: Tx, key: { tenantId: string; number: number }) {
  const { report, ...head } = await store.getModel(tx, key);
  const { data: kept } = StoredReport.safeParse(report);
  if (!kept) return { ...toHead(head), report: null };
  const ids = kept.worst.map(({ id }) => id);
  const texts = await store.textsOf(tx, key.tenantId, ids);
  const worst = kept.worst.flatMap(({ id, ...hurts }) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ text, ...hurts }];
  });
  return { ...toHead(head), report: { ...kept, worst } };
}
