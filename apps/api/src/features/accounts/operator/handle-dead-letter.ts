import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import * as jobs from '../../../platform/jobs';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import type { OneDeadLetter } from './schemas';

export async function retryDeadLetter(ctx: Ctx, { id }: OneDeadLetter) {
  authorizeOperator(ctx);
  await withOperator(ctx, async (tx) => {
    const { queue, tenantId } = await jobs.retryDeadLetter(tx, id);
    await record(
      tx,
      { ...ctx, tenantId },
      { action: 'job.retried', target: { kind: 'job', id, label: queue } },
    );
  });
  return done;
}

export async function discardDeadLetter(ctx: Ctx, { id }: OneDeadLetter) {
  authorizeOperator(ctx);
  await withOperator(ctx, async (tx) => {
    const { queue, tenantId } = await jobs.discardDeadLetter(tx, id);
    await record(
      tx,
      { ...ctx, tenantId },
      { action: 'job.discarded', target: { kind: 'job', id, label: queue } },
    );
  });
  return done;
}
