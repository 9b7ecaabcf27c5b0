import { z } from 'zod';
import { defineJob } from './job';

const Step = z.strictObject({ step: z.string() });
export type Step = z.output<typeof Step>;

type Tuning = {
  attempts?: number;
  backoffSeconds?: number;
  timeoutMs?: number;
  concurrency?: number;
  maxPerTenant?: number;
};

export function aJob<const Name extends string>(name: Name, tuning: Tuning = {}) {
  return defineJob({
    ...{
      name,
      payload: Step,
      attempts: 3,
      backoffSeconds: 0,
      timeoutMs: 10_000,
      concurrency: 4,
      retentionDays: 7,
    },
    ...tuning,
  });
}
