import { beforeAll, expect, test } from 'vitest';
import { testDb } from '../../../test/db';
import { afterCommit, enterTenant, withIdentity, withOperator, withTenant } from '../db';
import { enqueue, enqueueAll, enqueueAlone } from './enqueue';
import { install } from './install';
import { aJob, aRecord, ctxOf, startJobs } from './test-jobs';

const db = await testDb();
const greet = aJob('greet', { concurrency: 1 });
const a = ctxOf(db, 'tnt_a');
const forA = { tenantId: 'tnt_a' };

beforeAll(() => install(db, [greet]));

async function waiting(): Promise<number> {
  const [row] = await db.query<{ count: number }>('SELECT count(*)::int FROM pgboss.job');
  return row?.count ?? 0;
}

test('a rolled-back verb leaves no job', async () => {
  const boom = new Error('rolled back');
  const verb = withTenant(a, async (tx) => {
    await enqueue(tx, greet, { step: 'never' }, forA);
    throw boom;
  });
  await expect(verb).rejects.toBe(boom);
  expect(await waiting()).toBe(0);
});

test('every scope may enqueue', async () => {
  const ran = aRecord<string | null>();
  const jobs = await startJobs({
    db,
    catalog: [greet],
    handlers: { greet: async (_, { tenantId }) => ran.add(tenantId) },
  });
  const step = { step: 'any' };

  await withTenant(a, (tx) => enqueue(tx, greet, step, forA));
  await withTenant(a, (tx) => enqueue(tx, greet, step, { tenantId: null }));
  await withOperator(ctxOf(db, 'tnt_a'), (tx) => enqueue(tx, greet, step, { tenantId: 'tnt_b' }));
  await withIdentity(ctxOf(db), async (tx) => {
    await enqueue(tx, greet, step, { tenantId: null });
    await enterTenant(tx, 'tnt_c');
    await enqueue(tx, greet, step, { tenantId: 'tnt_c' });
  });

  await jobs.settle();
  expect(ran.entries.map(String).sort()).toEqual(['null', 'null', 'tnt_a', 'tnt_b', 'tnt_c']);
});

test('without a transaction to be in, once while it waits, and it is worked off at once', async () => {
  const alone = (key: string) => enqueueAlone({ ...a, ...forA }, greet, { step: key }, { key });
  expect(await alone('twice')).not.toBeNull();
  expect(await alone('twice')).toBeNull();
  const ran = aRecord<unknown>();
  const jobs = await startJobs({
    db,
    catalog: [greet],
    handlers: { greet: async ({ step }) => ran.add(step) },
  });
  await jobs.settle();
  await alone('woken');
  await jobs.settle();
  expect(ran.entries).toEqual(['twice', 'woken']);
});

test('a tenant cannot enqueue for another, nor see or touch what waits', async () => {
  const refused = (work: Parameters<typeof withTenant>[1]) => expect(withTenant(a, work)).rejects;
  await refused((tx) => enqueue(tx, greet, { step: 'x' }, { tenantId: 'tnt_b' })).toThrow('for itself alone');
  await refused((tx) =>
    enqueueAll(tx, greet, [
      { ...forA, payload: { step: 'x' } },
      { tenantId: 'tnt_b', payload: { step: 'x' } },
    ]),
  ).toThrow('for itself alone');
  for (const table of ['job', 'queue', 'job_tally', 'cron_tick', 'archive', 'schedule']) {
    await refused((tx) => tx.$queryRawUnsafe(`SELECT * FROM pgboss.${table}`)).toThrow('permission denied');
    await refused((tx) => tx.$executeRawUnsafe(`DELETE FROM pgboss.${table}`)).toThrow('permission denied');
  }
  await refused((tx) => tx.$executeRaw`INSERT INTO pgboss.job (name) VALUES ('greet')`).toThrow(
    'permission denied',
  );
  await refused((tx) => tx.$executeRaw`SELECT pgboss.create_queue('mine', '{}'::json)`).toThrow(
    'permission denied',
  );
  expect(await waiting()).toBe(0);
});

test('an operator reads what waits and cannot write it', async () => {
  await expect(
    withOperator(ctxOf(db), (tx) => tx.$executeRaw`UPDATE pgboss.job SET data = '{}'`),
  ).rejects.toThrow('permission denied');
  expect(await withOperator(ctxOf(db), (tx) => tx.$queryRaw`SELECT id FROM pgboss.job`)).toEqual([]);
});

test('a key lets one job of a tenant wait at a time, retries included', async () => {
  const ran = aRecord<string>();
  const failing = { on: true };
  const add = (tenantId: string, key: string, startAfter?: Date) =>
    withTenant(ctxOf(db, tenantId), (tx) => enqueue(tx, greet, { step: key }, { tenantId, key, startAfter }));

  const later = new Date(Date.now() + 3_600_000);
  expect(await add('tnt_a', 'k', later)).toEqual(expect.any(String));
  expect(await add('tnt_a', 'k')).toBeNull();
  expect(await add('tnt_a', 'other', later)).toEqual(expect.any(String));
  expect(await add('tnt_b', 'k', later)).toEqual(expect.any(String));
  expect(await waiting()).toBe(3);
  await db.query('DELETE FROM pgboss.job');

  const slow = aJob('slow', { backoffSeconds: 3600 });
  const jobs = await startJobs({
    db,
    catalog: [greet, slow],
    handlers: {
      greet: async ({ step }) => ran.add(step),
      slow: async () => {
        if (failing.on) throw new Error('not yet');
      },
    },
  });
  const addSlow = () => withTenant(a, (tx) => enqueue(tx, slow, { step: 's' }, { ...forA, key: 's' }));
  expect(await addSlow()).toEqual(expect.any(String));
  await jobs.settle();
  expect(await addSlow(), 'between two attempts').toBeNull();
  await db.query('DELETE FROM pgboss.job');
  expect(await addSlow()).toEqual(expect.any(String));
});

test('many at once: those that wait already are left out', async () => {
  const asked = ['x', 'y', 'x'].map((key) => ({ ...forA, key, payload: { step: key } }));
  const later = new Date(Date.now() + 3_600_000);
  const first = await withTenant(a, (tx) =>
    enqueueAll(
      tx,
      greet,
      asked.map((each) => ({ ...each, startAfter: later })),
    ),
  );
  expect(first).toHaveLength(2);
  expect(await withTenant(a, (tx) => enqueueAll(tx, greet, asked))).toEqual([]);
  expect(await withTenant(a, (tx) => enqueueAll(tx, greet, []))).toEqual([]);
  await db.query('DELETE FROM pgboss.job');
});

test('what does not fit the job is refused before it is stored', async () => {
  const wrong: unknown[] = [{}, { step: 1 }, { step: 'x', more: 1 }, null, undefined];
  for (const payload of wrong) {
    await expect(
      withTenant(a, (tx) => enqueue(tx, greet, payload as { step: string }, forA)),
    ).rejects.toMatchObject({
      name: 'JobPayloadInvalid',
    });
  }
  expect(await waiting()).toBe(0);
});

test('a job nobody installed is an error, not a job that never runs', async () => {
  const stranger = aJob('stranger');
  await expect(withTenant(a, (tx) => enqueue(tx, stranger, { step: 'x' }, forA))).rejects.toThrow(
    /no partition/,
  );
});

test('priority orders the jobs of one tenant', async () => {
  const ran = aRecord<string>();
  await withTenant(a, async (tx) => {
    for (const [step, priority] of [
      ['low', -1],
      ['normal', 0],
      ['high', 5],
    ] as const) {
      await enqueue(tx, greet, { step }, { ...forA, priority });
    }
  });
  const jobs = await startJobs({
    db,
    catalog: [greet],
    handlers: { greet: async ({ step }) => ran.add(step) },
  });
  await jobs.settle();
  expect(ran.entries).toEqual(['high', 'normal', 'low']);
});

test('text of any kind survives the way through the database', async () => {
  const ran = aRecord<string>();
  const steps = [
    '',
    'it’s "quoted" \\ back',
    '$1 :x %s',
    'emoji 👩‍👩‍👧 \u202e',
    '{"a":[1]}',
    "'); DROP TABLE x; --",
  ];
  const jobs = await startJobs({
    db,
    catalog: [greet],
    handlers: { greet: async ({ step }) => ran.add(step) },
  });
  for (const step of steps) await withTenant(a, (tx) => enqueue(tx, greet, { step }, { ...forA, key: step }));
  await jobs.settle();
  expect(ran.entries.toSorted()).toEqual(steps.toSorted());
});

test('the local worker learns of it after the commit, and never of a rollback', async () => {
  const told: string[] = [];
  await withTenant(a, async (tx) => {
    afterCommit(tx, () => told.push('committed'));
    told.push('inside');
  });
  await withTenant(a, async (tx) => {
    afterCommit(tx, () => told.push('rolled back'));
    throw new Error('no');
  }).catch(() => undefined);
  expect(told).toEqual(['inside', 'committed']);
});
