import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { getPayments } from '../get-payments';
import { findByCustomer } from '../subscription/store';
import { handleNotice } from './job';
import * as store from './store';

/** Verified, stored once, and left to a job: the vendor is answered before anything is done. */
export async function receiveNotice(
  ctx: Ctx,
  { raw, signature }: { raw: string; signature: string },
): Promise<void> {
  authorizeSystem(ctx);
  const payments = getPayments(ctx);
  const { id: eventId, type, about, toldAt } = await payments.readNotice(raw, signature);
  const { mode } = payments;
  const id = ctx.platform.newId('whk');
  const receivedAt = ctx.platform.clock.now();
  await withOperator(ctx, async (tx) => {
    const owner = about.customer ? await findByCustomer(tx, mode, about.customer) : null;
    const tenantId = owner?.tenantId ?? null;
    const row = { id, mode, eventId, type, about, tenantId, state: 'waiting', toldAt, receivedAt };
    if (await store.insertEvent(tx, row)) await enqueue(tx, handleNotice, { noticeId: id }, { tenantId });
  });
}
