import { aSpender, type Spender } from '@parley/api/bench';
import pg from 'pg';
import { openBoth } from '../databases/open-both';
import type { Engine } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import { median, medianRound, type Round } from '../frame/statistics';

export type LedgerLoad = { rounds: number; spends: number; tenants: number; concurrency: number };

type Burst = { perSecond: number; cpuUs: number };
type Act = (tenant: number) => Promise<unknown>;

const poolSize = 10;
const floorSql = 'UPDATE floor_account SET balance = balance - 1 WHERE tenant_id = $1 AND balance >= 1';
const floorTable = 'CREATE TABLE floor_account (tenant_id text PRIMARY KEY, balance bigint NOT NULL)';
const floorRows =
  'INSERT INTO floor_account SELECT n::text, 1000000000 FROM generate_series(0, $1::int - 1) n';

/** A spend is a hold and its settlement; the floor is one bare statement that knows of neither. */
export async function measureLedger(engine: Engine, load: LedgerLoad): Promise<Figure[]> {
  const both = await openBoth(engine);
  const pool = both.databaseUrl ? new pg.Pool({ connectionString: both.databaseUrl, max: poolSize }) : null;
  pool?.on('error', () => undefined);
  try {
    if (!pool) await both.bare.query('RESET ROLE');
    const bare = pool
      ? (sql: string, values: unknown[]) => pool.query({ name: 'floor', text: sql, values })
      : both.bare.query;
    await both.bare.query(floorTable);
    await both.bare.query(floorRows, [load.tenants]);
    const spenders: Spender[] = [];
    for (let at = 0; at < load.tenants; at += 1) spenders.push(await aSpender(both.db));
    const spend: Act = (tenant) => spenders[tenant]?.spend() ?? Promise.reject(new Error('no spender'));
    const floor: Act = (tenant) => bare(floorSql, [String(tenant)]);
    const over = await compare({ spend, floor }, load);
    const one = await compare({ spend, floor }, { ...load, tenants: 1 });
    const alone = await compare({ spend, floor }, { ...load, tenants: 1, concurrency: 1 });
    return [
      ...ratesOf(`${engine}: spends over ${load.tenants} tenants`, over),
      ...ratesOf(`${engine}: spends of one tenant`, one),
      { what: `${engine}: CPU a turn's hold and settlement add`, unit: 'µs', ...medianRound(over.costs) },
      { what: `${engine}: time they add, one at a time`, unit: 'µs', ...medianRound(alone.times) },
    ];
  } finally {
    await pool?.end();
    await both.close();
  }
}

type Measured = { rates: Round[]; costs: Round[]; times: Round[] };

async function compare(
  { spend, floor }: Record<'spend' | 'floor', Act>,
  load: LedgerLoad,
): Promise<Measured> {
  await many(load, floor);
  await many(load, spend);
  const measured: Measured = { rates: [], costs: [], times: [] };
  for (let round = 0; round < load.rounds; round += 1) {
    const below = await many(load, floor);
    const above = await many(load, spend);
    measured.rates.push({ floor: below.perSecond, value: above.perSecond });
    measured.costs.push({ floor: below.cpuUs, value: above.cpuUs });
    measured.times.push({ floor: 1e6 / below.perSecond, value: 1e6 / above.perSecond });
  }
  return measured;
}

async function many({ spends, concurrency, tenants }: LedgerLoad, act: Act): Promise<Burst> {
  let begun = 0;
  const work = async () => {
    while (begun < spends) {
      begun += 1;
      await act(begun % tenants);
    }
  };
  const before = process.cpuUsage();
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: concurrency }, work));
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { perSecond: spends / seconds, cpuUs: (user + system) / spends };
}

function ratesOf(what: string, { rates }: Measured): Figure[] {
  return [
    { what, unit: '/s', value: median(rates.map(({ value }) => value)) },
    { what: `${what}, beside one bare UPDATE … WHERE balance >= 1`, unit: '/s', ...medianRound(rates) },
  ];
}
