import type { z } from 'zod';
import type { Tx } from '../db';
import type { JobDefinition } from './job';

/** What is still to be done of a job: waiting, running, or between two attempts. For `withOperator`. */
export async function findUnfinished<Payload extends z.ZodType>(
  tx: Tx,
  job: JobDefinition<string, Payload>,
): Promise<z.output<Payload>[]> {
  const rows = await tx.$queryRaw<{ payload: unknown }[]>`
    SELECT data -> 'payload' AS payload FROM pgboss.job WHERE name = ${job.name} AND state <= 'active'`;
  return rows.flatMap(({ payload }) => {
    const known = job.payload.safeParse(payload);
    return known.success ? [known.data] : []; // what does not fit will never be done
  });
}
