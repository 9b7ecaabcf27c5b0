import { afterEach, expect, onTestFinished, test } from 'vitest';
import { testDb, testNode } from '../../../test/db';
import { withTenant } from '../db';
import { defineCron } from './cron';
import { createCronClock } from './cron-clock';
import { enqueue, enqueueAll } from './enqueue';
import { install } from './install';
import { aJob, aRecord, ctxOf, startJobs } from './test-jobs';

const nodes = [await testDb(), await testNode(), await testNode()];
const [db = await testDb()] = nodes;
const crawl = aJob('crawl', { attempts: 20 });
const forA = { tenantId: 'tnt_a' };

afterEach(() => db.query('DELETE FROM pgboss.job; DELETE FROM pgboss.cron_tick'));

async function fill(tenants: number, each: number) {
  for (let tenant = 0; tenant < tenants; tenant++) {
    const tenantId = `tnt_${tenant}`;
    const asked = Array.from({ length: each }, (_, n) => ({ tenantId, payload: { step: `${tenant}/${n}` } }));
    await withTenant(ctxOf(db, tenantId), (tx) => enqueueAll(tx, crawl, asked));
  }
}

test('nodes that start at the same moment on an empty database install it once', async () => {
  const catalog = [crawl, ...Array.from({ length: 8 }, (_, n) => aJob(`job-${n}`))];
  await Promise.all(nodes.map((node) => install(node, catalog)));
  const partitions = await db.query(`SELECT inhrelid FROM pg_catalog.pg_inherits
    WHERE inhparent = 'pgboss.job'::regclass`);
  expect(partitions).toHaveLength(9);
});

test('of several nodes, one runs each job, and none is left', async () => {
  const ran = aRecord<string>();
  const by = new Set<number>();
  await fill(20, 25);
  const jobs = await Promise.all(
    nodes.map((node, n) =>
      startJobs({
        db: node,
        catalog: [crawl],
        handlers: {
          crawl: async ({ step }) => {
            by.add(n);
            ran.add(step);
          },
        },
      }),
    ),
  );
  await Promise.all(jobs.map((each) => each.settle()));
  await ran.reaches(500);
  await Promise.all(jobs.map((each) => each.settle()));
  expect(ran.entries).toHaveLength(500);
  expect(new Set(ran.entries).size).toBe(500);
  expect(by.size).toBe(nodes.length);
});

test('a key is taken once, however many ask for it at the same moment', async () => {
  await install(db, [crawl]);
  const asked = Array.from({ length: 24 }, (_, n) =>
    withTenant(ctxOf(nodes[n % nodes.length] ?? db, 'tnt_a'), (tx) =>
      enqueue(tx, crawl, { step: 'x' }, { ...forA, key: 'only' }),
    ),
  );
  const ids = await Promise.all(asked);
  expect(ids.filter((id) => id !== null)).toHaveLength(1);
});

test('of several nodes, one enqueues each tick of a cron', async () => {
  await install(db, [crawl]);
  const cron = defineCron({
    name: 'minutely',
    schedule: '* * * * *',
    timeZone: 'UTC',
    job: crawl,
    payload: { step: 'c' },
  });
  const clock = { at: Date.parse('2026-05-01T10:00:00Z'), now: () => new Date(clock.at) };
  const clocks = nodes.map((node) => createCronClock(node, clock, [cron]));
  await Promise.all(clocks.map((each) => each.tick()));
  // Taken at once, so that the key of a waiting tick does not hide a second one.
  const taking = { on: true, taken: 0 };
  const take = async () => {
    const { length } = await db.query('DELETE FROM pgboss.job RETURNING id');
    taking.taken += length;
  };
  const taker = (async () => {
    while (taking.on) await take();
  })();
  onTestFinished(() => {
    taking.on = false;
    return taker;
  });
  for (let minute = 1; minute <= 60; minute++) {
    clock.at += 60_000;
    await Promise.all(clocks.map((each) => each.tick()));
    while (taking.taken < minute) await take();
  }
  taking.on = false;
  await taker;
  await take();
  expect(taking.taken).toBe(60);
});

test('a database that drops every connection loses no job and stops no node', async () => {
  const ran = aRecord<string>();
  await fill(10, 30);
  const jobs = await Promise.all(
    nodes.slice(1).map((node) =>
      startJobs({
        db: node,
        pollMs: 20,
        leaseMs: 300,
        catalog: [crawl],
        handlers: {
          crawl: async ({ step }) => {
            await node.prisma.$queryRaw`SELECT 1`;
            ran.add(step);
          },
        },
      }),
    ),
  );
  for (const reached of [40, 120, 200]) {
    await ran.reaches(reached);
    await db.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`);
  }
  while (true) {
    const [row] = await db.query<{ left: number }>('SELECT count(*)::int AS left FROM pgboss.job');
    if (row?.left === 0) break;
  }
  expect(new Set(ran.entries).size).toBe(300);
  await Promise.all(jobs.map((each) => each.stop({ timeoutMs: 1000 })));
});
