import { capture } from '../console/run.mjs';
import { outcome } from './outcome.mjs';

/** A static check counts as one test. */
export function checkSuite({ command, args, hint }) {
  return {
    async run() {
      const { code, output } = await capture(command, args);
      const ok = code === 0;
      return {
        ...outcome({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 }),
        output: `${output}${hint ? `\n${hint}` : ''}`,
      };
    },
  };
}
