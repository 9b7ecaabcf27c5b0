import { afterEach, beforeEach, expect, test } from 'vitest';
import { testDb } from '../../../test/db';
import { defineCron } from './cron';
import { createCronClock } from './cron-clock';
import { install } from './install';
import { aJob, aRecord, startJobs } from './test-jobs';

const db = await testDb();
const sweep = aJob('sweep');
const hourly = defineCron({
  name: 'hourly',
  schedule: '0 * * * *',
  timeZone: 'UTC',
  job: sweep,
  payload: { step: 'h' },
});

function clockAt(start: string) {
  const state = { now: new Date(start) };
  return { now: () => state.now, set: (at: string) => Object.assign(state, { now: new Date(at) }) };
}

async function takeWaiting(): Promise<number> {
  return (await db.query('DELETE FROM pgboss.job RETURNING id')).length;
}

beforeEach(() => install(db, [sweep]));
afterEach(() => db.query('DELETE FROM pgboss.job; DELETE FROM pgboss.cron_tick'));

test('the first tick of a new cron is the next one, and each comes once', async () => {
  const clock = clockAt('2026-05-01T10:59:50Z');
  const crons = createCronClock(db, clock, [hourly]);
  expect(await crons.tick()).toEqual({ enqueued: 0, nextInMs: 10_000 });
  clock.set('2026-05-01T10:59:59.999Z');
  expect(await crons.tick()).toEqual({ enqueued: 0, nextInMs: 1 });
  clock.set('2026-05-01T11:00:00.000Z');
  expect(await crons.tick()).toEqual({ enqueued: 1, nextInMs: 3_600_000 });
  expect(await takeWaiting()).toBe(1);
  for (const second of ['00', '30', '59']) {
    clock.set(`2026-05-01T11:00:${second}.999Z`);
    expect((await crons.tick()).enqueued).toBe(0);
  }
  expect(await takeWaiting()).toBe(0);
});

test('of many nodes, one enqueues the tick, wherever their clocks stand', async () => {
  const clocks = ['2026-05-01T10:10:00Z', '2026-05-01T10:10:02Z', '2026-05-01T10:09:55Z'].map(clockAt);
  const nodes = clocks.map((clock) => createCronClock(db, clock, [hourly]));
  for (const node of nodes) await node.tick();
  let enqueued = 0;
  for (let minute = 10; minute < 130; minute++) {
    for (const [n, node] of nodes.entries()) {
      const skewMs = [0, 2000, -5000][n] ?? 0;
      clocks[n]?.set(new Date(Date.parse('2026-05-01T10:00:00Z') + minute * 60_000 + skewMs).toISOString());
      enqueued += (await node.tick()).enqueued;
    }
    await takeWaiting();
  }
  expect(enqueued).toBe(2);
});

test('ticks that no node was up for become one, which names no past', async () => {
  const clock = clockAt('2026-05-01T10:10:00Z');
  await createCronClock(db, clock, [hourly]).tick();
  clock.set('2026-05-09T07:30:00Z');
  const restarted = createCronClock(db, clock, [hourly]);
  expect(await restarted.tick()).toEqual({ enqueued: 1, nextInMs: 1_800_000 });
  expect(await takeWaiting()).toBe(1);
});

test('a tick whose predecessor still waits adds nothing', async () => {
  const clock = clockAt('2026-05-01T10:59:00Z');
  const crons = createCronClock(db, clock, [hourly]);
  await crons.tick();
  for (const hour of ['11', '12', '13']) {
    clock.set(`2026-05-01T${hour}:00:00Z`);
    await crons.tick();
  }
  expect(await takeWaiting()).toBe(1);
});

test('a node at work runs what its crons enqueue', async () => {
  const clock = clockAt('2026-05-01T10:59:00Z');
  const ran = aRecord<unknown>();
  const jobs = await startJobs({
    db,
    clock,
    pollMs: 20,
    catalog: [sweep],
    crons: [hourly],
    handlers: { sweep: async (payload, { tenantId }) => ran.add({ payload, tenantId }) },
  });
  await jobs.settle();
  expect(ran.entries).toEqual([]);
  clock.set('2026-05-01T11:00:00Z');
  await ran.reaches(1);
  expect(ran.entries).toEqual([{ payload: { step: 'h' }, tenantId: null }]);
});

test('a cron of a job that is not in the catalog is refused', async () => {
  const other = aJob('other');
  await expect(
    startJobs({ db, catalog: [other], crons: [hourly], handlers: { other: async () => undefined } }),
  ).rejects.toThrow('not in the catalog');
});
