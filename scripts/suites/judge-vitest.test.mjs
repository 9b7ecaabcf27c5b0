import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { judgeVitest } from './judge-vitest.mjs';

const report = (counts, testResults = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
  ...counts,
});
const judge = (given) => {
  const { passed, failed, skipped, problem } = judgeVitest({
    code: 0,
    timedOut: false,
    notRun: [],
    ...given,
  });
  return { passed, failed, skipped, problem };
};

test('passed, failed, pending and todo tests are counted', () => {
  const given = {
    code: 1,
    report: report({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }),
  };
  deepEqual(judge(given), { passed: 5, failed: 2, skipped: 2, problem: null });
});

test('a file that did not load is a failure', () => {
  const given = {
    code: 1,
    report: report({ numPassedTests: 5 }, [{ status: 'failed', assertionResults: [] }]),
  };
  deepEqual(judge(given), { passed: 5, failed: 1, skipped: 0, problem: null });
});

test('a failed run whose tests all passed is a failure', () => {
  const given = { code: 1, report: report({ numPassedTests: 5 }) };
  deepEqual(judge(given), { passed: 5, failed: 1, skipped: 0, problem: 'exit code 1' });
});

test('a crash and a run without tests are failures', () => {
  deepEqual(judge({ code: 134, report: null }), { passed: 0, failed: 1, skipped: 0, problem: 'crashed' });
  deepEqual(judge({ report: report({}) }), { passed: 0, failed: 1, skipped: 0, problem: 'ran no tests' });
});

test('a run that took too long is a failure', () => {
  const { failed, problem } = judge({ timedOut: true, report: null });
  deepEqual({ failed, problem }, { failed: 1, problem: 'took too long and was stopped' });
});

test('what the machine cannot run is skipped by count, and no failure', () => {
  const notRun = [{ name: 'race', reason: 'no PostgreSQL', count: 12 }];
  deepEqual(judge({ report: report({}), notRun }), { passed: 0, failed: 0, skipped: 12, problem: null });
  deepEqual(judge({ report: report({ numPassedTests: 3 }), notRun }), {
    passed: 3,
    failed: 0,
    skipped: 12,
    problem: null,
  });
});
