import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { Storming } from './nodes';

type Weather = Storming & { client: pg.Client; look: (calm: boolean) => Promise<void> };

/** Meanwhile the server cuts connections, and all of the ledger is looked at. */
export async function runWeather({ options, tally, random, client, look }: Weather): Promise<void> {
  const { report } = tally;
  const lookEvery = options.operations / (options.looks + 1);
  let cutAt = options.cutEvery;
  let lookAt = lookEvery;
  while (!tally.finished) {
    await wait(20);
    if (report.operations >= cutAt) {
      cutAt += options.cutEvery * (0.5 + random());
      report.cuts += await cutOne(client);
    }
    if (report.operations >= lookAt && !tally.finished) {
      lookAt += lookEvery;
      await look(false);
      tally.say();
    }
  }
}

async function cutOne(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(`
    SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
        AND state IN ('active', 'idle in transaction') ORDER BY random() LIMIT 1) one`);
  return rowCount ?? 0;
}
