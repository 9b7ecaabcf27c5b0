import { z } from 'zod';
import { defineJob } from '../../../platform/jobs';
import { idOf } from '../../../platform/schema';

export const handleNotice = defineJob({
  name: 'handle-payment-notice',
  payload: z.strictObject({ noticeId: idOf('whk') }),
  attempts: 10,
  backoffSeconds: 3,
  timeoutMs: 60_000,
  concurrency: 4,
  maxPerTenant: 1,
  retentionDays: 30,
});
