import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testDb } from '../../../test/db';
import { createClaimTable, findTask, insertTasks, stealTasks, writeNote } from '../../../test/db/claim-table';
import { systemClock } from '../clock';
import { withTenant } from '../db';
import { type Claim, type Claims, type ClaimsOptions, createClaims, LeaseLost, type Offer } from './index';

const db = await testDb();
await createClaimTable(db);

const one = { tenantId: 'north', id: 'one' };
const inMs = (ms: number) => new Date(Date.now() + ms);
const wait = { timeout: 30_000, interval: 10 };
const nodes: Claims[] = [];
let errors: unknown[];

beforeEach(() => {
  errors = [];
});

afterEach(async () => {
  for (const node of nodes.splice(0)) await node.stop(0);
  await db.query('TRUNCATE task');
});

function startNode(options: Partial<ClaimsOptions> & Pick<ClaimsOptions, 'run'>): Claims {
  const mine = errors; // a node of the test before may still have something to say
  const onError = (error: unknown) => mine.push(error);
  const node = createClaims({ db, clock: systemClock, table: 'task', onError, ...options });
  nodes.push(node);
  node.start();
  return node;
}

/** A run that lasts until the test lets it end. */
function longRun() {
  let end: (next: Date | null) => void = () => undefined;
  let begun: (claim: Claim) => void = () => undefined;
  const started = new Promise<Claim>((resolve) => {
    begun = resolve;
  });
  const run = vi.fn((claim: Claim) => {
    begun(claim);
    return new Promise<Date | null>((resolve) => {
      end = resolve;
    });
  });
  return { run, started, end: (next: Date | null = null) => end(next) };
}

test('a due row runs once and is done', async () => {
  const dueAt = inMs(-50);
  await insertTasks(db, [
    { ...one, dueAt },
    { ...one, id: 'idle', dueAt: null },
  ]);
  const run = vi.fn(async () => null);
  startNode({ run });

  await vi.waitFor(async () => expect(await findTask(db, one)).toMatchObject({ dueAt: null }), wait);
  expect(await findTask(db, one)).toMatchObject({ leaseToken: null });
  expect(run.mock.calls).toMatchObject([[{ ...one, dueAt }]]);
});

test('a later row starts at its time', async () => {
  const dueAt = inMs(250);
  await insertTasks(db, [{ ...one, dueAt }]);
  const { run, started, end } = longRun();
  startNode({ run });
  await started;
  expect(Date.now()).toBeGreaterThanOrEqual(dueAt.getTime());
  end();
});

test('what began here before is asked about with its next lease', async () => {
  const opened: Claim['opened'][] = [];
  const about = { statement: { name: 'about', text: 'SELECT 1', values: [] }, read: () => 'known' };
  const node = startNode({
    opening: ({ id }) => (id === one.id ? [about] : []),
    run: async (claim) => {
      opened.push(claim.opened);
      return null;
    },
  });
  const offered = () => node.offer(one) ?? expect.fail('There was room.');
  const take = async (offer: Offer, answers?: unknown[]) => {
    const dueAt = inMs(0);
    await insertTasks(db, [{ ...one, dueAt: offer.until }]);
    await db.query('UPDATE task SET lease_token = $1', [offer.token]);
    node.take({ ...one, dueAt }, offer, answers);
    await vi.waitFor(async () => expect(await findTask(db, one)).toMatchObject({ dueAt: null }), wait);
    await db.query('TRUNCATE task');
  };
  const first = offered();
  expect(first.opening).toEqual([]);
  await take(first);
  const next = offered();
  expect(next.opening).toEqual([about]);
  await take(next, ['known']);
  expect(offered().opening).toEqual([about]); // and is not taken: somebody else has it by now
  const last = offered();
  expect(last.opening).toEqual([]);
  await take(last);
  expect(opened).toEqual([null, ['known'], null]);
});

test('work that comes in meanwhile is started by a wake, at once or when it is due', async () => {
  const started: string[] = [];
  const node = startNode({
    run: async ({ id }) => {
      started.push(id);
      return null;
    },
  });
  await insertTasks(db, [{ ...one, dueAt: inMs(-1) }]);
  node.wake();
  await vi.waitFor(() => expect(started).toEqual(['one']), wait);

  const dueAt = inMs(150);
  await insertTasks(db, [{ ...one, id: 'soon', dueAt }]);
  node.wake(dueAt);
  await vi.waitFor(() => expect(started).toEqual(['one', 'soon']), wait);
  expect(Date.now()).toBeGreaterThanOrEqual(dueAt.getTime());
});

test('a run says when it is due again', async () => {
  await insertTasks(db, [{ ...one, dueAt: inMs(0) }]);
  const dues: Date[] = [];
  const next = inMs(120);
  startNode({
    run: async ({ dueAt }) => {
      dues.push(dueAt);
      return dues.length === 1 ? next : null;
    },
  });
  await vi.waitFor(() => expect(dues).toHaveLength(2), wait);
  expect(dues[1]).toEqual(next);
});

test('a run that throws is reported and tried again', async () => {
  await insertTasks(db, [{ ...one, dueAt: inMs(0) }]);
  let attempts = 0;
  startNode({
    retryAfterMs: 60,
    run: async () => {
      attempts += 1;
      if (attempts < 3) throw new Error(`attempt ${attempts}`);
      return null;
    },
  });
  await vi.waitFor(() => expect(attempts).toBe(3), wait);
  expect(errors.map(String)).toEqual(['Error: attempt 1', 'Error: attempt 2']);
});

test('the lease is renewed for as long as the run lasts, and no other node gets the row', async () => {
  await insertTasks(db, [{ ...one, dueAt: inMs(0) }]);
  const { run, started, end } = longRun();
  startNode({ run, leaseMs: 2000 });
  const claim = await started;
  const firstEnd = (await findTask(db, one)).dueAt ?? new Date(0);
  const other = vi.fn(async () => null);
  startNode({ run: other, leaseMs: 2000 });

  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(firstEnd.getTime() + 500), wait);
  expect((await findTask(db, one)).dueAt?.getTime()).toBeGreaterThan(Date.now());
  end();
  await vi.waitFor(async () => expect(await findTask(db, one)).toMatchObject({ dueAt: null }), wait);
  expect(other).not.toHaveBeenCalled();
  expect(claim.signal.aborted).toBe(false);
});

test('what the work has come to is stored with its settlement', async () => {
  await insertTasks(db, [{ ...one, dueAt: inMs(0) }]);
  startNode({
    run: async (claim) => {
      await withTenant({ platform: { db }, tenantId: claim.tenantId }, async (tx) => {
        await writeNote(tx, claim.id, 'done');
        await claim.settle(tx, null);
      });
      return null;
    },
  });
  const done = { note: 'done', dueAt: null, leaseToken: null };
  await vi.waitFor(async () => expect(await findTask(db, one)).toMatchObject(done), wait);
  expect(errors).toEqual([]);
});

test('who has lost the lease learns of it and stores nothing', async () => {
  await insertTasks(db, [{ ...one, dueAt: inMs(0) }]);
  const settling = vi.fn();
  startNode({
    leaseMs: 300,
    run: async (claim) => {
      await stealTasks(db, inMs(60_000));
      await vi.waitFor(() => expect(claim.signal.aborted).toBe(true), wait);
      await withTenant({ platform: { db }, tenantId: claim.tenantId }, async (tx) => {
        await writeNote(tx, claim.id, 'too late');
        await claim.settle(tx, null);
      }).catch(settling);
      return null;
    },
  });
  await vi.waitFor(() => expect(settling).toHaveBeenCalledWith(expect.any(LeaseLost)), wait);
  expect(await findTask(db, one)).toMatchObject({ note: null, leaseToken: 'thief' });
});

test('a run that hangs loses its lease to the next', async () => {
  await insertTasks(db, [{ ...one, dueAt: inMs(0) }]);
  const { run, started, end } = longRun();
  startNode({ run, leaseMs: 150, maxRunMs: 200 });
  const claim = await started;
  const next = vi.fn(async () => null);
  await vi.waitFor(() => expect(claim.signal.aborted).toBe(true), wait);
  startNode({ run: next });
  await vi.waitFor(() => expect(next).toHaveBeenCalledOnce(), wait);
  end();
});

test('a tenant with a mountain of work leaves room for the others', async () => {
  const mountain = Array.from({ length: 60 }, (_, n) => ({
    tenantId: 'mountain',
    id: String(n),
    dueAt: inMs(-10_000),
  }));
  await insertTasks(db, mountain);
  await insertTasks(db, [{ ...one, dueAt: inMs(-1) }]);
  const { run, started, end } = longRun();
  let busy = 0;
  let busiest = 0;
  startNode({
    concurrency: 8,
    perTenant: 3,
    run: async (claim) => {
      if (claim.tenantId === 'north') return run(claim);
      busy += 1;
      busiest = Math.max(busiest, busy);
      await started;
      busy -= 1;
      return null;
    },
  });
  await started;
  expect(busiest).toBe(3);
  end();
  await vi.waitFor(async () => {
    const [row] = await db.query<{ left: number }>('SELECT count(due_at)::int AS left FROM task');
    expect(row?.left).toBe(0);
  }, wait);
  expect(busiest).toBe(3);
});

test('it survives a database that fails, and goes on', async () => {
  await db.query('ALTER TABLE task RENAME TO task_away');
  const run = vi.fn(async () => null);
  startNode({ run });
  await vi.waitFor(() => expect(errors.length).toBeGreaterThan(1), wait);
  await db.query('ALTER TABLE task_away RENAME TO task');
  await insertTasks(db, [{ ...one, dueAt: inMs(0) }]);
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce(), wait);
});

test('stop waits for what runs and takes nothing more', async () => {
  await insertTasks(db, [{ ...one, dueAt: inMs(0) }]);
  const { run, started, end } = longRun();
  const node = startNode({ run });
  await started;
  const stopped = node.stop();
  await insertTasks(db, [{ ...one, id: 'late', dueAt: inMs(0) }]);
  node.wake();
  end();
  await stopped;
  expect(await findTask(db, one)).toMatchObject({ dueAt: null });
  expect(await findTask(db, { ...one, id: 'late' })).toMatchObject({ leaseToken: null });
  expect(run).toHaveBeenCalledOnce();
});

test('what does not end in time is handed to the other nodes at once', async () => {
  await insertTasks(db, [{ ...one, dueAt: inMs(0) }]);
  const { run, started, end } = longRun();
  const node = startNode({ run });
  const claim = await started;
  await node.stop(50);
  expect(claim.signal.aborted).toBe(true);
  const { dueAt, leaseToken } = await findTask(db, one);
  expect(leaseToken).toBeNull();
  expect(dueAt?.getTime()).toBeLessThanOrEqual(Date.now());
  end();
});

test('a wake from inside a transaction is no part of it', async () => {
  const run = vi.fn(async () => null);
  const node = startNode({ run });
  await insertTasks(db, [{ ...one, dueAt: inMs(0) }]);
  await withTenant({ platform: { db }, tenantId: 'north' }, async () => node.wake());
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce(), wait);
  expect(errors).toEqual([]);
});
