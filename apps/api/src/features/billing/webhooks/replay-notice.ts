import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { done, toPage } from '../../../platform/schema';
import { record } from '../../accounts';
import { handleNotice } from './job';
import type { ListNotices, OneNotice } from './schemas';
import * as store from './store';

export async function listNotices(ctx: Ctx, input: ListNotices) {
  authorizeOperator(ctx);
  const rows = await withOperator(ctx, (tx) => store.listEvents(tx, input));
  return toPage(rows, input.limit, store.cursorOf);
}

/** Handled again from the beginning; what it did already has no second effect. */
export async function replayNotice(ctx: Ctx, { id }: OneNotice) {
  authorizeOperator(ctx);
  await withOperator(ctx, async (tx) => {
    const { tenantId, type, eventId } = await store.getEvent(tx, id);
    await store.updateEvent(tx, id, { state: 'waiting', error: null, handledAt: null });
    await enqueue(tx, handleNotice, { noticeId: id }, { tenantId });
    const target = { kind: 'payment-notice', id, label: type };
    await record(
      tx,
      { ...ctx, tenantId },
      { action: 'billing.notice-replayed', target, detail: { eventId } },
    );
  });
  return done;
}
