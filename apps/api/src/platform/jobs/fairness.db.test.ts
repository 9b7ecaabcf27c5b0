import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { testDb } from '../../../test/db';
import { withTenant } from '../db';
import { claim } from './claim';
import { enqueue, enqueueAll } from './enqueue';
import { install } from './install';
import { aGate, aJob, aRecord, ctxOf, startJobs } from './test-jobs';

const db = await testDb();
const crawl = aJob('crawl');
const single = aJob('single', { concurrency: 1 });
const leaseMs = 30_000;

afterEach(() => db.query('DELETE FROM pgboss.job'));

async function fill(job: typeof crawl | typeof single, tenantId: string, count: number) {
  const asked = Array.from({ length: count }, (_, n) => ({
    tenantId,
    payload: { step: `${tenantId} ${n}` },
  }));
  await withTenant(ctxOf(db, tenantId), (tx) => enqueueAll(tx, job, asked));
}

test.each(['tnt_0', 'tnt_z'])(
  'a single job of %s goes next, past 10,000 of another tenant',
  async (other) => {
    const order = aRecord<string>();
    const gates: (() => void)[] = [];
    const jobs = await startJobs({
      db,
      catalog: [crawl, single],
      handlers: {
        crawl: async () => undefined,
        single: async (_, { tenantId }) => {
          const gate = aGate();
          gates.push(gate.open);
          order.add(tenantId ?? '');
          await gate.opened;
        },
      },
    });
    await fill(single, 'tnt_m', 10_000);
    await order.reaches(1);
    await fill(single, other, 1);
    gates[0]?.();
    await order.reaches(2);
    expect(order.entries).toEqual(['tnt_m', other]);
    await jobs.stop({ timeoutMs: 0 });
  },
);

test('slow jobs of one tenant leave a place to the others', async () => {
  const started = aRecord<string>();
  const gate = aGate();
  const jobs = await startJobs({
    db,
    pollMs: 600_000,
    catalog: [crawl],
    handlers: {
      crawl: async (_, { tenantId }) => {
        started.add(tenantId ?? '');
        if (tenantId === 'tnt_m') await gate.opened;
      },
    },
  });
  await fill(crawl, 'tnt_m', 20);
  await started.reaches(3);
  for (const quick of ['tnt_0', 'tnt_z', 'tnt_0']) {
    const before = started.entries.length;
    await fill(crawl, quick, 1);
    await started.reaches(before + 1);
  }
  expect(started.entries).toEqual(['tnt_m', 'tnt_m', 'tnt_m', 'tnt_0', 'tnt_z', 'tnt_0']);
  gate.open();
  await started.reaches(23);
  await jobs.settle();
  expect(started.entries).toHaveLength(23);
});

/** The places at which each line is served, when all of it is claimed in batches. */
async function placesOf(lines: readonly number[], limit: number): Promise<number[][]> {
  const places = lines.map((): number[] => []);
  let place = 0;
  let after = '';
  for (let more = true; more; ) {
    const found = await claim(db, {
      queue: 'single',
      limit,
      after,
      maxPerTenant: 100,
      held: new Map(),
      leaseMs,
    });
    ({ after, more } = found);
    for (const { tenantId } of found.jobs) places[Number(tenantId?.slice(4))]?.push(++place);
  }
  return places;
}

test('however long the lines are, everyone has the nth turn before anyone has the one after', async () => {
  await install(db, [crawl, single]);
  const anyLines = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(anyLines, fc.integer({ min: 1, max: 5 }), async (lines, limit) => {
      await db.query('DELETE FROM pgboss.job');
      for (const [n, length] of lines.entries()) await fill(single, `tnt_${n}`, length);
      const places = await placesOf(lines, limit);
      expect(places.map((line) => line.length)).toEqual(lines);
      for (const [index, place] of places.flatMap((line) => [...line.entries()])) {
        const byThen = lines.reduce((sum, length) => sum + Math.min(length, index + 1), 0);
        expect(place).toBeLessThanOrEqual(byThen);
      }
    }),
    { numRuns: 25 },
  );
});

test('no tenant gets more runs than it may have, whatever it has waiting', async () => {
  await install(db, [crawl]);
  await fill(crawl, 'tnt_a', 5);
  await fill(crawl, 'tnt_b', 5);
  await fill(crawl, 'tnt_c', 1);
  const held = new Map([
    ['tnt_a', 3],
    ['tnt_b', 2],
  ]);
  const { jobs } = await claim(db, { queue: 'crawl', limit: 4, after: '', maxPerTenant: 3, held, leaseMs });
  expect(jobs.map(({ tenantId }) => tenantId)).toEqual(['tnt_b', 'tnt_c']);
});

test('jobs of the platform take their turn like a tenant', async () => {
  await install(db, [crawl]);
  await fill(crawl, 'tnt_a', 5);
  await db.prisma.$transaction((tx) => enqueue(tx, crawl, { step: 'own' }, { tenantId: null }));
  const { jobs } = await claim(db, {
    queue: 'crawl',
    limit: 2,
    after: '',
    maxPerTenant: 3,
    held: new Map(),
    leaseMs,
  });
  expect(jobs.map(({ tenantId }) => tenantId).sort()).toEqual(['tnt_a', null].sort());
});
