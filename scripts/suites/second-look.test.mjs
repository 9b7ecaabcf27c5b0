import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { judgeVitest } from './judge-vitest.mjs';
import { bothLooks, unsteady, worthASecondLook } from './second-look.mjs';

const file = (name, tests) => ({
  name,
  status: Object.values(tests).includes('failed') ? 'failed' : 'passed',
  assertionResults: Object.entries(tests).map(([fullName, status]) => ({ fullName, status })),
});
const of = (...testResults) => ({ testResults });
const first = of(
  file('a', { one: 'passed' }),
  file('b', { two: 'failed', three: 'failed', four: 'skipped' }),
);
const judged = (second, code) => {
  const { passed, failed, skipped } = judgeVitest({
    code,
    timedOut: false,
    report: bothLooks(first, second),
    notRun: [],
  });
  return { passed, failed, skipped };
};

test('a few files that failed are worth a second look, many are not', () => {
  deepEqual(worthASecondLook(first), ['b']);
  deepEqual(worthASecondLook(of(...['a', 'b', 'c', 'd'].map((name) => file(name, { x: 'failed' })))), []);
  deepEqual(worthASecondLook(null), []);
});

test('what fails twice has failed', () => {
  const second = of(file('b', { two: 'failed', three: 'passed', four: 'skipped' }));
  deepEqual(judged(second, 1), { passed: 2, failed: 1, skipped: 1 });
  deepEqual(unsteady(first, second), ['three']);
});

test('what passes the second time counts as passed, and is named', () => {
  const second = of(file('b', { two: 'passed', three: 'passed', four: 'skipped' }));
  deepEqual(judged(second, 0), { passed: 3, failed: 0, skipped: 1 });
  deepEqual(unsteady(first, second), ['two', 'three']);
});

test('a file that did not load the second time has failed', () => {
  const second = of({ name: 'b', status: 'failed', assertionResults: [] });
  deepEqual(judged(second, 1), { passed: 1, failed: 1, skipped: 0 });
});
