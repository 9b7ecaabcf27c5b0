import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { toPage } from '../../../platform/schema';
import { putQuestions } from '../texts/put-texts';
import type { AnswerGap, ListGaps, MarkGap } from './schemas';
import * as store from './store';

export async function listGaps(ctx: Ctx, input: ListGaps) {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  const rows = await withTenant(ctx, (tx) => store.listGaps(tx, tenantId, input));
  return toPage(rows.map(view), input.limit, store.cursorOf);
}

/** The answer becomes a pair of the knowledge; the question is found from now on. */
export async function answerGap(ctx: Ctx, { id, collectionId, question, answer }: AnswerGap) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  await withTenant(ctx, (tx) => store.getGap(tx, { tenantId, id }));
  const { items } = await putQuestions(ctx, { collectionId, questions: [{ question, answer }] });
  const [pair] = items;
  if (!pair || pair.outcome === 'failed') throw new Invalid(pair?.reason ?? 'This answer cannot be read.');
  const answered = { status: 'answered', itemId: pair.itemId };
  return view(await withTenant(ctx, (tx) => store.updateGap(tx, { tenantId, id }, answered)));
}

/** Out of the list, or back into it. */
export async function markGap(ctx: Ctx, { id, status }: MarkGap) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  return view(await withTenant(ctx, (tx) => store.updateGap(tx, { tenantId, id }, { status })));
}

function view(row: store.GapRow) {
  return { ...row, status: row.status as 'open' | 'answered' | 'dismissed' };
}
