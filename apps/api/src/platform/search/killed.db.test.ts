import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { engine, testDb, testUrl } from '../../../test/db';
import { pgliteTemplates } from '../../../test/db/handover';
import { spawnChild } from '../../../test/db/spawn-child';
import { type Db, openPglite, withTenant } from '../db';
import { createMetrics } from '../metrics';
import { createSearch } from './create-search';

const home = mkdtempSync(path.join(tmpdir(), 'parley-search-'));
const dataDir = path.join(home, 'data');
const tenantId = 'tnt_killed';
const openHere = (): Promise<Db> => (engine === 'postgres' ? testDb() : openPglite({ dataDir }));

afterAll(() => rmSync(home, { recursive: true }));

test('after kill -9 anywhere, the index has exactly the documents that are there', {
  timeout: 180_000,
}, async () => {
  const where = engine === 'postgres' ? [await testUrl(), ''] : [dataDir, pgliteTemplates().migrated];
  for (const steps of engine === 'postgres' ? [3, 7, 12] : [4, 6]) {
    const child = spawnChild('search-writer', ...where, tenantId);
    for (let step = 0; step < steps; step++) await child.nextLine();
    await child.kill('SIGKILL');
    const db = await openHere();
    await expectTruth(db);
    if (engine === 'pglite') await db.close();
  }
});

async function expectTruth(db: Db): Promise<void> {
  const metrics = createMetrics();
  metrics.stop();
  const search = createSearch({ metrics, memoryBytes: 2 ** 23 });
  await withTenant({ platform: { db }, tenantId }, async (tx) => {
    const rows = await tx.savedReply.findMany({ select: { id: true } });
    const there = rows.map(({ id }) => Number(id)).sort((a, b) => a - b);
    const { hits } = await search.query(tx, 'killed', { text: 'common', limit: 1000 });
    expect(hits.map(({ number }) => number).sort((a, b) => a - b)).toEqual(there);
    const last = there.at(-1) ?? 0;
    for (let number = 0; number <= last; number++) {
      const { terms } = await search.query(tx, 'killed', {
        text: `word${number}x`,
        limit: 3,
        feedback: false,
      });
      const whole = terms.find(({ term }) => term === `word${number}x`);
      expect(whole?.documents).toBe(there.includes(number) ? 1 : 0);
    }
    expect((await search.size(tx, 'killed')).documents).toBe(there.length);
  });
}
