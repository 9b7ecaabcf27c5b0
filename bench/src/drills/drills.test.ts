import { expect, test } from 'vitest';
import type { Engine } from '../databases/throw-away';
import { withoutPostgres } from '../databases/throw-away';
import { chosenSeed } from '../frame/seeded-random';
import { runKills } from '../kill/run-kills';
import { runMessages } from '../messages/run-messages';
import { runSecondStart } from '../second-start/run-second-start';

const patience = { timeout: 120_000 };
const noPostgres = withoutPostgres();

async function survives(engine: Engine) {
  const seed = chosenSeed(0);
  const { signal } = new AbortController();
  const report = await runKills(engine, { kills: 2, seed, writers: 4, signal });
  expect(report, `seed ${seed}`).toMatchObject({ kills: 2, violations: [] });
  expect(report.acknowledged).toBeGreaterThan(10);
}

test('every write acknowledged before a kill -9 is there after it, on the embedded database', patience, () =>
  survives('pglite'),
);

test.skipIf(noPostgres)(
  `every write acknowledged before a kill -9 is there after it, on PostgreSQL${noPostgres ? ` (${noPostgres})` : ''}`,
  patience,
  () => survives('postgres'),
);

async function losesNothing(engine: Engine) {
  const seed = chosenSeed(0);
  const { signal } = new AbortController();
  const options = { kills: 2, messages: 150, visitors: 10, seed, signal, say: () => undefined };
  const { faults, ...report } = await runMessages(engine, options);
  expect(faults, `seed ${seed}`).toEqual({ lost: [], duplicated: [], disordered: [] });
  expect(report, `seed ${seed}`).toMatchObject({ kills: 2, acknowledged: 150 });
  expect(report.cuts).toBeGreaterThan(0);
}

test(
  'no word is lost, doubled or moved while lines break and servers die, on the embedded database',
  patience,
  () => losesNothing('pglite'),
);

test.skipIf(noPostgres)(
  `no word is lost, doubled or moved while lines break, servers die and the database restarts, on PostgreSQL${noPostgres ? ` (${noPostgres})` : ''}`,
  patience,
  () => losesNothing('postgres'),
);

test('a second start on the same data is refused within 3 s and names who holds it', patience, async () => {
  const { pid, server, npm, firstAnswers } = await runSecondStart({ npm: true });
  for (const refusal of [server, npm]) {
    expect(refusal?.output).toContain(`process ${pid}`);
    expect(refusal?.exitCode).toBe(1);
    expect(refusal?.tookMs).toBeLessThan(3000);
  }
  expect(firstAnswers).toBe(true);
});
