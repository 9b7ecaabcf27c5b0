import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Conflict, Invalid, NotFound } from '../../../platform/errors';
import { done, toPage } from '../../../platform/schema';
import { record } from '../../accounts';
import type { AddExamples, LabelMessage, ListExamples, RemoveExamples, UpdateExample } from './schemas';
import * as store from './store';

const most = 20_000;
const longest = 500;

export async function listExamples(ctx: Ctx, { cursor, limit, ...filter }: ListExamples) {
  const { tenantId } = authorize(ctx, 'agents:read');
  const place = { after: cursor ?? null, take: limit + 1 };
  const rows = await withTenant(ctx, (tx) => store.listExamples(tx, { tenantId, ...filter }, place));
  return toPage(rows, limit, ({ id }) => id);
}

export async function listLabels(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'agents:read');
  return { items: await withTenant(ctx, (tx) => store.countLabels(tx, tenantId)) };
}

/** What texts want, as a person says. The last word on a text counts. */
export async function addExamples(ctx: Ctx, { examples, imported }: AddExamples) {
  const { tenantId } = authorize(ctx, 'agents:write');
  return put(ctx, { tenantId, examples, origin: imported ? 'imported' : 'typed', conversationId: null });
}

/** “This was really X”: for whoever answers, and reads what was said anyway. It goes with its conversation. */
export async function labelMessage(ctx: Ctx, { conversationId, seq, label }: LabelMessage) {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const said = await withTenant(ctx, (tx) => store.findWords(tx, { tenantId, conversationId, seq }));
  if (said === null) throw new NotFound('message of a visitor in this conversation');
  const text = said
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(/\p{Cs}/gu, '');
  if (text === '') throw new Invalid('There are no words in this message.');
  return put(ctx, { tenantId, examples: [{ text, label }], origin: 'message', conversationId });
}

type Putting = {
  tenantId: string;
  examples: AddExamples['examples'];
  origin: string;
  conversationId: string | null;
};

async function put(ctx: Ctx, { tenantId, examples, origin, conversationId }: Putting) {
  const { clock, newId } = ctx.platform;
  const last = new Map(examples.map(({ text, label }) => [text, label]));
  const rows = [...last].map(([text, label]) => ({ id: newId('exa'), text, label, origin, conversationId }));
  return withTenant(ctx, async (tx) => {
    const counted = await store.putExamples(tx, { tenantId, examples: rows, at: clock.now() });
    if ((await store.countExamples(tx, tenantId)) > most)
      throw new Conflict(`There can be ${most} examples. Remove some first.`);
    await record(tx, ctx, { action: 'training.examples-added', detail: { ...counted, origin } });
    return counted;
  });
}

export async function updateExample(ctx: Ctx, { exampleId, ...words }: UpdateExample) {
  const { tenantId } = authorize(ctx, 'agents:write');
  return withTenant(ctx, async (tx) => {
    const row = await store.updateExample(tx, { tenantId, id: exampleId }, words);
    const target = { kind: 'example', id: exampleId, label: words.label };
    await record(tx, ctx, { action: 'training.example-updated', target });
    return row;
  });
}

export async function removeExamples(ctx: Ctx, { exampleIds }: RemoveExamples) {
  const { tenantId } = authorize(ctx, 'agents:write');
  await withTenant(ctx, async (tx) => {
    const count = await store.deleteExamples(tx, tenantId, exampleIds);
    if (count === 0) throw new NotFound('example');
    await record(tx, ctx, { action: 'training.examples-removed', detail: { count } });
  });
  return done;
}
