export { createJobs, type Jobs, type JobsOptions } from './create-jobs';
export { type CronDefinition, defineCron } from './cron';
export {
  type DeadLetter,
  type DeadLetterFilter,
  discardDeadLetter,
  listDeadLetters,
  retryDeadLetter,
} from './dead-letters';
export { type Asked, type EnqueueOptions, enqueue, enqueueAll, enqueueAlone } from './enqueue';
export { findUnfinished } from './find-unfinished';
export { defineJob, type JobContext, type JobDefinition, type JobHandler } from './job';
export type { JobRun } from './lane';
export { type QueueStats, queueStats } from './queue-stats';
