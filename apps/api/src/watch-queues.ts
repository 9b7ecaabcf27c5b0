import type { Ctx } from './platform/ctx';
import { withOperator } from './platform/db';
import { type QueueStats, queueStats } from './platform/jobs';

/** How the queues stand, counted when someone asks for the numbers. */
export function watchQueues(ctx: Ctx): void {
  const watch = (name: string, help: string, read: (queue: QueueStats) => number) =>
    ctx.platform.metrics.gauges({ name, help, label: 'queue' }, async () => {
      const queues = await withOperator(ctx, queueStats);
      return Object.fromEntries(queues.map((queue) => [queue.name, read(queue)]));
    });
  watch('parley_jobs_waiting', 'Jobs that are due and not yet running.', ({ waiting }) => waiting);
  watch('parley_jobs_dead', 'Jobs that failed for good and wait for an operator.', ({ failed }) => failed);
}
