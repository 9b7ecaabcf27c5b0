import { afterEach, expect, test, vi } from 'vitest';
import { testDb, testNode, testUrl } from '../../../test/db';
import { createClaimTable, findTask, insertTasks } from '../../../test/db/claim-table';
import { spawnChild } from '../../../test/db/spawn-child';
import { systemClock } from '../clock';
import { type Claims, type ClaimsOptions, createClaims } from './index';
import { measureClaims } from './measure-claims';

const db = await testDb();
await createClaimTable(db);

const wait = { timeout: 30_000, interval: 20 };
const nodes: Claims[] = [];

afterEach(async () => {
  for (const node of nodes.splice(0)) await node.stop();
  await db.query('TRUNCATE task');
});

async function startNode(options: Pick<ClaimsOptions, 'run'> & Partial<ClaimsOptions>) {
  const node = createClaims({ db: await testNode(), clock: systemClock, table: 'task', ...options });
  nodes.push(node);
  node.start();
  return node;
}

test('rows that fall due for several nodes run once each', { timeout: 180_000 }, async () => {
  const rows = Array.from({ length: 1500 }, (_, n) => ({
    tenantId: `tenant-${n % 20}`,
    id: String(n),
    dueAt: new Date(Date.now() + 300 + (n % 10) * 50),
  }));
  await insertTasks(db, rows);
  const runs: string[] = [];
  const byNode = [0, 0, 0];
  for (const n of byNode.keys()) {
    await startNode({
      run: async ({ id }) => {
        runs.push(id);
        byNode[n] = (byNode[n] ?? 0) + 1;
        return null;
      },
    });
  }
  await vi.waitFor(() => expect(runs.length).toBeGreaterThanOrEqual(rows.length), wait);
  for (const node of nodes) await node.stop();
  expect(runs).toHaveLength(rows.length);
  expect(new Set(runs).size).toBe(rows.length);
  for (const share of byNode) expect(share).toBeGreaterThan(0);
});

test('what a killed node held is taken over when its lease ends', { timeout: 180_000 }, async () => {
  const task = { tenantId: 'north', id: 'orphan' };
  await insertTasks(db, [{ ...task, dueAt: new Date() }]);
  const child = spawnChild('claim-worker', await testUrl(), '1500');
  expect(await child.nextLine()).toBe('orphan');
  await child.kill('SIGKILL');

  const leaseEnd = (await findTask(db, task)).dueAt ?? new Date(0);
  const takenAt = vi.fn();
  await startNode({
    run: async () => {
      takenAt(Date.now());
      return null;
    },
  });
  await vi.waitFor(() => expect(takenAt).toHaveBeenCalledOnce(), wait);
  expect(takenAt.mock.calls[0]?.[0]).toBeGreaterThanOrEqual(leaseEnd.getTime());
});

test('claims are quick and on time', { timeout: 180_000 }, async () => {
  const figures = await measureClaims({
    db,
    table: 'task',
    insert: (rows) => insertTasks(db, rows),
    rows: 1000,
    tenants: 50,
    spreadMs: 2000,
  });
  const { claimsPerSecond, latenessMs } = figures;
  process.stdout.write(
    `claims: ${claimsPerSecond}/s, due to start p50 ${latenessMs.p50} ms, p99 ${latenessMs.p99} ms\n`,
  );
  expect(claimsPerSecond).toBeGreaterThan(100);
  expect(latenessMs.p99).toBeLessThan(5000);
});
