import { capture } from '../console/run.mjs';
import { findTests } from './find-tests.mjs';
import { outcome } from './outcome.mjs';

/** The tests of these scripts, on the runner that Node brings along. */
export function nodeSuite() {
  return {
    async run() {
      const { code, output } = await capture(process.execPath, [
        '--test',
        '--test-reporter=tap',
        ...findTests('scripts'),
      ]);
      const count = (word) => Number(output.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
      const counts = {
        passed: count('pass'),
        failed: count('fail') + count('cancelled'),
        skipped: count('skipped'),
      };
      return { ...judge({ code, counts }), output };
    },
  };
}

function judge({ code, counts }) {
  if (counts.passed + counts.failed === 0) return outcome({ failed: 1, problem: 'ran no tests' });
  if (code !== 0 && counts.failed === 0)
    return outcome({ ...counts, failed: 1, problem: `exit code ${code}` });
  return outcome(counts);
}
