import { outcome } from './outcome.mjs';

/**
 * Counts a vitest run, and counts against it what its report alone would hide: a crash, a file that
 * did not load, a run without tests. `count` in `notRun` says how many tests vitest never saw.
 */
export function judgeVitest({ code, timedOut, report, notRun }) {
  const unseen = notRun.reduce((count, one) => count + (one.count ?? 0), 0);
  if (timedOut)
    return outcome({ failed: 1, skipped: unseen, notRun, problem: 'took too long and was stopped' });
  const { passed, failed, skipped } = counted(report);
  const ran = passed + failed + skipped;
  if (ran === 0 && notRun.length > 0 && code === 0) return outcome({ skipped: Math.max(1, unseen), notRun });
  if (ran === 0)
    return outcome({ failed: 1, skipped: unseen, notRun, problem: report ? 'ran no tests' : 'crashed' });
  if (code !== 0 && failed === 0) {
    return outcome({ passed, failed: 1, skipped: skipped + unseen, notRun, problem: `exit code ${code}` });
  }
  return outcome({ passed, failed, skipped: skipped + unseen, notRun });
}

function counted(report) {
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
