import { Done, Nothing } from '../../../platform/schema';
import { procedure, router } from '../../../platform/trpc';
import { discardDeadLetter, retryDeadLetter } from './handle-dead-letter';
import { listDeadLetters, listQueues } from './list-jobs';
import { DeadLetterPage, ListDeadLetters, OneDeadLetter, QueueList } from './schemas';

export const jobsRouter = router({
  queues: procedure
    .input(Nothing.optional())
    .output(QueueList)
    .query(({ ctx }) => listQueues(ctx)),
  deadLetters: procedure
    .input(ListDeadLetters)
    .output(DeadLetterPage)
    .query(({ ctx, input }) => listDeadLetters(ctx, input)),
  retry: procedure
    .input(OneDeadLetter)
    .output(Done)
    .mutation(({ ctx, input }) => retryDeadLetter(ctx, input)),
  discard: procedure
    .input(OneDeadLetter)
    .output(Done)
    .mutation(({ ctx, input }) => discardDeadLetter(ctx, input)),
});
