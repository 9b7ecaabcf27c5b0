import { Cron } from 'croner';
import type { z } from 'zod';
import type { JobDefinition } from './job';
import { toStored } from './payload';

export type CronDefinition = Readonly<{
  name: string;
  job: JobDefinition;
  /** The payload as it is stored. */
  stored: unknown;
  /** The first tick after a moment; null if there is none. */
  nextAfter(moment: Date): Date | null;
}>;

type Options<Payload extends z.ZodType> = {
  name: string;
  /** Minute, hour, day of the month, month, day of the week. */
  schedule: string;
  timeZone: string;
  job: JobDefinition<string, Payload>;
  payload: z.input<Payload>;
};

export function defineCron<Payload extends z.ZodType>(options: Options<Payload>): CronDefinition {
  const { name, schedule, timeZone, job, payload } = options;
  const cron = new Cron(schedule, { timezone: timeZone, mode: '5-part', paused: true });
  const nextAfter = (moment: Date) => cron.nextRun(moment);
  if (!nextAfter(new Date(0))) throw new TypeError(`The schedule of ${name} never comes.`);
  return Object.freeze({ name, job, stored: toStored(job, payload), nextAfter });
}
