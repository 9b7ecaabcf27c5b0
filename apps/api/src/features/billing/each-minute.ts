import { z } from 'zod';
import { defineCron, defineJob } from '../../platform/jobs';

/** A look around once a minute; what one of them missed, the next one does. */
export function eachMinute<const Name extends string>(name: Name) {
  const payload = z.strictObject({});
  const limits = { attempts: 3, backoffSeconds: 10, timeoutMs: 50_000, concurrency: 1, retentionDays: 3 };
  const job = defineJob({ name, payload, ...limits });
  return { job, cron: defineCron({ name, schedule: '* * * * *', timeZone: 'UTC', payload: {}, job }) };
}
