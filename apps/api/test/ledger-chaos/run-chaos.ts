import pg from 'pg';
import { openPostgres } from '../../src/platform/db';
import { randomId } from '../../src/platform/ids';
import { type Child, spawnChild } from '../db/spawn-child';
import { realDoors } from './doors';
import { Acknowledged, findViolations, type Schema } from './invariants';
import { naiveDoors, naiveTables } from './naive';
import { mulberry } from './random';

export type ChaosOptions = {
  /** A migrated database of its own. */
  url: string;
  operations: number;
  seed: number;
  tenants: number;
  nodes: number;
  /** Operations at once on one node. */
  lanes: number;
  /** After about so many operations a node is killed. */
  killEvery: number;
  /** And a connection is cut by the server. */
  cutEvery: number;
  /** How often all of the ledger is looked at meanwhile. */
  looks: number;
  naive?: boolean;
  signal?: AbortSignal;
  say?: (line: string) => void;
};
export type ChaosReport = {
  operations: number;
  refused: Record<string, number>;
  kills: number;
  cuts: number;
  /** Operations whose outcome their node never learnt. */
  unknown: number;
  entries: number;
  violations: string[];
};

/** Many nodes at the money of a few tenants while nodes and connections die. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const random = mulberry(options.seed);
  const schema: Schema = options.naive ? 'naive' : 'public';
  const client = new pg.Client({ connectionString: options.url });
  await client.connect();
  // The server itself never crashes here, so waiting for its disk would prove nothing.
  await client.query(
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$`,
  );
  const tenants = await makeTenants(client, options);
  const acknowledged = new Acknowledged();
  const report: ChaosReport = {
    ...{ operations: 0, refused: {}, kills: 0, cuts: 0, unknown: 0, entries: 0 },
    violations: [],
  };
  const dayMs = 4000;
  const bornAt = Date.now();
  const settings = { url: options.url, naive: options.naive ?? false, tenants, lanes: options.lanes };
  let lives = 0;
  const start = async () => {
    lives += 1;
    const given = { ...settings, dayMs, bornAt, keys: options.operations, seed: options.seed * 1000 + lives };
    const child = spawnChild('ledger-worker', JSON.stringify(given));
    await child.nextLine();
    return child;
  };
  const breach = (what: string) => {
    report.violations.push(what);
    options.say?.(`VIOLATION: ${what}`);
  };
  const look = async (calm: boolean) => {
    const lost = await acknowledged.findLost(client, schema);
    for (const each of [...lost, ...(await findViolations(client, { tenants, schema, calm }))]) breach(each);
  };

  const hear = (line: string) => {
    const [what, ...rest] = line.split(' ');
    if (what === 'd' || what === 'r' || what === 'c') report.operations += 1;
    if (what === 'r') report.refused[rest[0] ?? ''] = (report.refused[rest[0] ?? ''] ?? 0) + 1;
    if (what === 'c') report.unknown += 1;
    if (what === 'x') breach(`an error nobody planned: ${rest.join(' ')}`);
    acknowledged.hear(line);
  };
  const finished = () =>
    report.operations >= options.operations || options.signal?.aborted || report.violations.length > 50;

  /** One node after the other in this place, each until it is killed or all is done. */
  async function place() {
    while (!finished()) {
      const child = await start();
      const mostHere = Math.floor(options.killEvery * options.nodes * (0.5 + random()));
      child.tell(String(mostHere * 10));
      const end = report.operations + mostHere;
      await listen(child, () => report.operations >= end || Boolean(finished()));
      await child.kill('SIGKILL');
      for (let line = await child.nextLine(); line !== null; line = await child.nextLine()) hear(line);
      report.kills += 1;
    }
  }
  async function listen(child: Child, enough: () => boolean) {
    for (let line = await child.nextLine(); line !== null && line !== 'done'; line = await child.nextLine()) {
      hear(line);
      if (enough()) return;
    }
  }

  let cutAt = options.cutEvery;
  let lookAt = options.operations / (options.looks + 1);
  const weather = async () => {
    while (!finished()) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (report.operations >= cutAt) {
        cutAt += options.cutEvery * (0.5 + random());
        report.cuts += await cutOne(client);
      }
      if (report.operations >= lookAt && !finished()) {
        lookAt += options.operations / (options.looks + 1);
        await look(false);
        options.say?.(
          `${report.operations} operations, ${report.kills} kills, ${report.cuts} cuts, ${report.violations.length} violations`,
        );
      }
    }
  };
  try {
    await Promise.all([weather(), ...Array.from({ length: options.nodes }, place)]);
    await sweepLater(options, bornAt);
    await look(true);
    report.entries = await countEntries(client, { tenants, schema });
    return report;
  } finally {
    await client.end();
  }
}

async function makeTenants(client: pg.Client, { tenants, naive }: ChaosOptions): Promise<string[]> {
  if (naive) await client.query(`CREATE SCHEMA naive; ${naiveTables}`);
  const ids = Array.from({ length: tenants }, () => randomId('tnt'));
  const zones = ['UTC', 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland', 'Europe/Lisbon'];
  for (const [at, id] of ids.entries()) {
    await client.query('INSERT INTO tenant (id, name, slug, time_zone) VALUES ($1, $1, $1, $2)', [
      id,
      zones[at % 5],
    ]);
    if (naive) continue;
    // Every third has a daily limit, some of them one that binds.
    await client.query(`SELECT set_config('app.tenant', $1, false)`, [id]);
    await client.query('INSERT INTO credit_account (tenant_id, daily_cap) VALUES ($1, $2)', [
      id,
      at % 3 === 0 ? 5000 : null,
    ]);
  }
  return ids;
}

async function cutOne(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(`
    SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
        AND state IN ('active', 'idle in transaction') ORDER BY random() LIMIT 1) one`);
  return rowCount ?? 0;
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

async function countEntries(client: pg.Client, { tenants, schema }: { tenants: string[]; schema: Schema }) {
  let entries = 0;
  for (const tenantId of tenants) {
    await client.query(`SELECT set_config('app.tenant', $1, false)`, [tenantId]);
    const { rows } = await client.query<{ n: string }>(
      `SELECT count(*) AS n FROM ${schema}.credit_entry WHERE tenant_id = $1`,
      [tenantId],
    );
    entries += Number(rows[0]?.n ?? 0);
  }
  return entries;
}
