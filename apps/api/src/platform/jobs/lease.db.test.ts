import { afterEach, expect, test } from 'vitest';
import { testDb } from '../../../test/db';
import { withTenant } from '../db';
import { claim } from './claim';
import { enqueue } from './enqueue';
import { install } from './install';
import { complete, fail, findLapsed, release, renew } from './settle';
import { aGate, aJob, aRecord, ctxOf, startJobs } from './test-jobs';

const db = await testDb();
const crawl = aJob('crawl');
const add = () =>
  withTenant(ctxOf(db, 'tnt_a'), (tx) => enqueue(tx, crawl, { step: 'x' }, { tenantId: 'tnt_a' }));
const take = async (leaseMs: number) => {
  const { jobs } = await claim(db, {
    queue: 'crawl',
    limit: 1,
    after: '',
    maxPerTenant: 1,
    held: new Map(),
    leaseMs,
  });
  return jobs[0];
};
const stored = () =>
  db.query(`SELECT state::text, retry_count AS retries, output->>'name' AS error FROM pgboss.job`);

afterEach(() => db.query('DELETE FROM pgboss.job'));

test('a job whose node died is run by another once its lease is over', async () => {
  await install(db, [crawl]);
  await add();
  await take(1); // and never a word again
  const ran = aRecord<number>();
  await startJobs({
    db,
    leaseMs: 90,
    pollMs: 20,
    catalog: [crawl],
    handlers: { crawl: async (_, { attempt }) => ran.add(attempt) },
  });
  await ran.reaches(1);
  expect(ran.entries).toEqual([2]);
});

test('one that dies with every attempt becomes a dead letter', async () => {
  await install(db, [crawl]);
  await add();
  for (const attempt of [1, 2, 3]) {
    const claimed = await take(0);
    expect(claimed?.attempt).toBe(attempt);
    const [lapsed] = await findLapsed(db, ['crawl']);
    expect(lapsed).toEqual({ queue: 'crawl', id: claimed?.id, attempt });
    if (lapsed)
      await fail(db, { queue: 'crawl', run: lapsed, delayMs: 0, error: { name: 'Lost', message: '' } });
  }
  expect(await stored()).toEqual([{ state: 'failed', retries: 2, error: 'Lost' }]);
});

test('as long as its node renews the lease, a job is left alone', async () => {
  const gate = aGate();
  const started = aRecord<number>();
  const jobs = await startJobs({
    db,
    leaseMs: 150,
    pollMs: 20,
    catalog: [crawl],
    handlers: {
      crawl: async (_, { attempt }) => {
        started.add(attempt);
        await gate.opened;
      },
    },
  });
  await add();
  await started.reaches(1);
  const [before] = await db.query<{ until: Date }>('SELECT started_on + expire_in AS until FROM pgboss.job');
  while (true) {
    const [row] = await db.query<{ passed: boolean }>(
      "SELECT now() > $1::timestamptz + interval '0.3 s' AS passed",
      [before?.until],
    );
    if (row?.passed) break;
  }
  gate.open();
  await jobs.settle();
  expect(started.entries).toEqual([1]);
});

test('a node that lost a job to another is told, and its outcome does not count', async () => {
  const reasons = aRecord<unknown>();
  const started = aRecord<number>();
  await startJobs({
    db,
    leaseMs: 90,
    pollMs: 600_000,
    catalog: [crawl],
    handlers: {
      crawl: (_, { attempt, signal }) => {
        started.add(attempt);
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reasons.add(signal.reason);
            reject(new Error('too late'));
          });
        });
      },
    },
  });
  await add();
  await started.reaches(1);
  await db.query('UPDATE pgboss.job SET retry_count = retry_count + 1'); // as another node's claim does
  await reasons.reaches(1);
  expect(reasons.entries).toMatchObject([{ name: 'JobLeaseLost' }]);
  expect(await stored()).toEqual([{ state: 'active', retries: 1, error: null }]);
});

test('an earlier attempt can neither finish, fail, release nor renew a later one', async () => {
  await install(db, [crawl]);
  await add();
  const first = await take(0);
  const second = await (async () => {
    const [lapsed] = await findLapsed(db, ['crawl']);
    if (lapsed)
      await fail(db, { queue: 'crawl', run: lapsed, delayMs: 0, error: { name: 'Lost', message: '' } });
    return take(30_000);
  })();
  if (!first || !second) throw new Error('There was nothing to claim.');

  await complete(db, 'crawl', [first]);
  await release(db, 'crawl', first);
  expect(
    await fail(db, { queue: 'crawl', run: first, delayMs: 0, error: { name: 'Late', message: '' } }),
  ).toBeNull();
  expect(await renew(db, [{ queue: 'crawl', ...first }], 30_000)).toEqual(new Set());
  expect(await stored()).toEqual([{ state: 'active', retries: 1, error: 'Lost' }]);

  expect(await renew(db, [{ queue: 'crawl', ...second }], 30_000)).toEqual(new Set([second.id]));
  await complete(db, 'crawl', [second]);
  expect(await stored()).toEqual([]);
});
