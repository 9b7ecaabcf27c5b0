import pg from 'pg';
import { openPostgres } from '../../src/platform/db';
import { randomId } from '../../src/platform/ids';
import { realDoors } from './doors';
import { Acknowledged, findViolations, type Schema } from './invariants';
import { naiveDoors } from './naive';
import { runNodes } from './nodes';
import type { ChaosOptions, ChaosReport } from './options';
import { mulberry } from './random';
import { Tally } from './tally';
import { countEntries, makeTenants } from './tenants';
import { runWeather } from './weather';

export type { ChaosReport } from './options';

/** Many nodes at the money of a few tenants while nodes and connections die. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const client = await connect(options.url);
  try {
    const storming = {
      options,
      tally: new Tally(options, new Acknowledged()),
      random: mulberry(options.seed),
    };
    const { tally } = storming;
    const bornAt = Date.now();
    const schema: Schema = options.naive ? 'naive' : 'public';
    const tenants = await makeTenants(client, options);
    const look = async (calm: boolean) => {
      const lost = await tally.acknowledged.findLost(client, schema);
      const wrong = await findViolations(client, { tenants, schema, calm });
      for (const each of [...lost, ...wrong]) tally.breach(each);
    };
    await Promise.all([
      runWeather({ ...storming, client, look }),
      runNodes({ ...storming, tenants, bornAt }),
    ]);
    await sweepLater(options, bornAt);
    await look(true);
    return { ...tally.report, entries: await countEntries(client, { tenants, schema }) };
  } finally {
    await client.end();
  }
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  // The server itself never crashes here, so waiting for its disk would prove nothing.
  await client.query(
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$`,
  );
  return client;
}

/** Whoever lives on gives back what the dead held. */
async function sweepLater({ url, naive }: ChaosOptions, bornAt: number): Promise<void> {
  const now = () => new Date(bornAt + 10_000 * 86_400_000);
  if (naive) return void (await naiveDoors(url, now).sweep());
  const db = await openPostgres({ url, poolSize: 2 });
  try {
    await realDoors({ db, clock: { now }, newId: randomId }).sweep();
  } finally {
    await db.close();
  }
}
