import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { outcome, sum } from './outcome.mjs';
import { runSuites } from './run-suites.mjs';

test('two lanes are never overfilled and results keep their order', async () => {
  let lanesTaken = 0;
  let most = 0;
  const suite = (name, lanes) => ({
    name,
    lanes,
    async run() {
      lanesTaken += lanes;
      most = Math.max(most, lanesTaken);
      await new Promise(setImmediate);
      lanesTaken -= lanes;
      return outcome({ passed: 1 });
    },
  });
  const suites = [suite('a', 1), suite('b', 1), suite('alone', 2), suite('c', 1)];
  const results = await runSuites(suites, { filters: [], onStart: () => null, onEnd: () => null });
  equal(most, 2);
  deepEqual(
    results.map(({ name }) => name),
    ['a', 'b', 'alone', 'c'],
  );
  deepEqual(sum(results), { passed: 4, failed: 0, skipped: 0 });
});

test('what needs a suite that failed counts as failed itself', async () => {
  const suites = [
    { name: 'build', lanes: 1, run: () => Promise.resolve(outcome({ failed: 1 })) },
    { name: 'e2e', lanes: 2, after: 'build', run: () => Promise.resolve(outcome({ passed: 9 })) },
  ];
  const results = await runSuites(suites, { filters: [], onStart: () => null, onEnd: () => null });
  deepEqual(sum(results), { passed: 0, failed: 2, skipped: 0 });
  equal(results[1].problem, 'not run, because build failed');
});
