import { type Db, openPostgres, withTenant } from '@parley/api/bench';
import { countRoundTrips } from '../databases/count-round-trips';
import { type Bare, type Both, openBoth } from '../databases/open-both';
import type { Engine } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import { type Cost, measureRuns } from '../frame/measure-runs';
import { medianRound } from '../frame/statistics';

type Settings = { rounds: number; reads: number };
type Way = 'plain' | 'scoped' | 'bare';
type Round = Record<Way, Cost>;

const id = 'tnt_0000000000000000000000';
const insert = `INSERT INTO tenant (id, name, slug, time_zone) VALUES ('${id}', 'Bench', 'bench', 'UTC')`;

/** The same row read by the client alone, inside `withTenant`, and by the bare driver in the same transaction. */
export async function measureTenancy(engine: Engine, { rounds, reads }: Settings): Promise<Figure[]> {
  const both = await openBoth(engine);
  try {
    await fill(both);
    const ways = waysOf(both.db, both.bare);
    for (const way of Object.values(ways)) await measureRuns(reads, way);
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      const plain = await measureRuns(reads, ways.plain);
      const scoped = await measureRuns(reads, ways.scoped);
      measured.push({ plain, scoped, bare: await measureRuns(reads, ways.bare) });
    }
    const trips = both.databaseUrl ? await tripsOf(both.databaseUrl, engine) : [];
    return [...figuresOf(engine, measured), ...trips];
  } finally {
    await both.close();
  }
}

async function fill({ db, bare, databaseUrl }: Both): Promise<void> {
  await db.query(insert);
  if (databaseUrl) return;
  await bare.query('RESET ROLE');
  await bare.query(insert);
  await bare.query('SET ROLE parley_app');
}

function waysOf(db: Db, bare: Bare): Record<Way, () => Promise<unknown>> {
  const ctx = { platform: { db }, tenantId: id };
  return {
    plain: () => db.prisma.tenant.findUnique({ where: { id } }),
    scoped: () => withTenant(ctx, (tx) => tx.tenant.findUnique({ where: { id } })),
    async bare() {
      await bare.query('BEGIN');
      const scope = `SELECT set_config('role', $1, true), set_config('app.tenant', $2, true)`;
      await bare.query(scope, ['parley_tenant', id]);
      await bare.query('SELECT * FROM tenant WHERE id = $1', [id]);
      await bare.query('COMMIT');
    },
  };
}

function figuresOf(engine: Engine, measured: readonly Round[]): Figure[] {
  const beside = (floor: 'plain' | 'bare', of: keyof Cost) =>
    medianRound(measured.map((round) => ({ value: round.scoped[of], floor: round[floor][of] })));
  const unit = 'µs';
  return [
    { what: `${engine}: withTenant beside a plain read, CPU`, unit, ...beside('plain', 'cpuUs') },
    { what: `${engine}: withTenant beside a plain read, time`, unit, ...beside('plain', 'wallUs') },
    { what: `${engine}: withTenant beside its statements bare, CPU`, unit, ...beside('bare', 'cpuUs') },
    { what: `${engine}: withTenant beside its statements bare, time`, unit, ...beside('bare', 'wallUs') },
  ];
}

async function tripsOf(databaseUrl: string, engine: Engine): Promise<Figure[]> {
  const counted = await countRoundTrips(databaseUrl);
  const db = await openPostgres({ url: counted.url, poolSize: 1 });
  try {
    const { plain, scoped } = waysOf(db, { query: async () => [] });
    const tripsFor = async (way: () => Promise<unknown>) => {
      await way();
      const before = counted.count();
      await way();
      return counted.count() - before;
    };
    const floor = await tripsFor(plain);
    const value = await tripsFor(scoped);
    return [{ what: `${engine}: withTenant beside a plain read, round trips`, unit: '', value, floor }];
  } finally {
    await db.close();
    counted.stop();
  }
}
