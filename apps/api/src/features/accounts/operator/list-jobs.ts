import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import * as jobs from '../../../platform/jobs';
import type { ListDeadLetters } from './schemas';

export async function listQueues(ctx: Ctx) {
  authorizeOperator(ctx);
  return { items: await withOperator(ctx, jobs.queueStats) };
}

export async function listDeadLetters(ctx: Ctx, input: ListDeadLetters) {
  authorizeOperator(ctx);
  return withOperator(ctx, (tx) => jobs.listDeadLetters(tx, input));
}
