import { expect, test } from 'vitest';
import { testDb, testUrl } from '../../../../test/db';
import { runChaos } from '../../../../test/ledger-chaos/run-chaos';

await testDb();
const storm = { tenants: 6, nodes: 2, lanes: 6, killEvery: 400, cutEvery: 60, looks: 1 };

test('money adds up while nodes are killed and connections cut', { timeout: 120_000 }, async () => {
  const seed = 1 + Math.floor(Math.random() * 1e6);
  const report = await runChaos({ ...storm, url: await testUrl(), operations: 1500, seed });
  expect(report.violations, `seed ${seed}`).toEqual([]);
  expect(report.kills).toBeGreaterThan(1);
  expect(report.cuts).toBeGreaterThan(3);
});

test('a ledger that looks and then writes does not come through', { timeout: 120_000 }, async () => {
  const report = await runChaos({ ...storm, url: await testUrl(), operations: 1000, seed: 7, naive: true });
  expect(report.violations.join('\n')).toContain('entries do not add up');
});
