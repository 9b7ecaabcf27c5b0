import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { toPage } from '../../../platform/schema';
import { findByItems } from '../documents/store';
import { putQuestions } from '../texts/put-texts';
import type { AnswerGap, GapState, ListGaps, MarkGap } from './schemas';
import * as store from './store';

export async function listGaps(ctx: Ctx, input: ListGaps) {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  return withTenant(ctx, async (tx) => {
    const page = toPage(await store.listGaps(tx, tenantId, input), input.limit, store.cursorOf);
    return { ...page, items: await view(tx, page.items) };
  });
}

/** The answer becomes a pair of the knowledge; the question is found from now on. */
export async function answerGap(ctx: Ctx, { id, collectionId, question, answer }: AnswerGap) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  await withTenant(ctx, (tx) => store.getGap(tx, { tenantId, id }));
  const { items } = await putQuestions(ctx, { collectionId, questions: [{ question, answer }] });
  const [pair] = items;
  if (!pair || pair.outcome === 'failed') throw new Invalid(pair?.reason ?? 'This answer cannot be read.');
  return change(ctx, { tenantId, id }, { status: 'answered', itemId: pair.itemId });
}

/** Out of the list, or back into it. */
export async function markGap(ctx: Ctx, { id, status }: MarkGap) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  return change(ctx, { tenantId, id }, { status });
}

type Change = { status: GapState; itemId?: string };

function change(ctx: Ctx, key: { tenantId: string; id: string }, to: Change) {
  return withTenant(ctx, async (tx) => {
    const [shown] = await view(tx, [await store.updateGap(tx, key, to)]);
    if (!shown) throw new Error('A question that is there has no view.');
    return shown;
  });
}

async function view(tx: Tx, rows: readonly store.GapRow[]) {
  const tenantId = rows[0]?.tenantId ?? '';
  const answers = await findByItems(
    tx,
    tenantId,
    rows.flatMap(({ itemId }) => itemId ?? []),
  );
  const documents = new Map(answers.map(({ itemId, id }) => [itemId, id]));
  return rows.map((row) => ({
    ...row,
    status: row.status as GapState,
    documentId: documents.get(row.itemId ?? '') ?? null,
  }));
}
