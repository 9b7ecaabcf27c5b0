import { availableParallelism } from 'node:os';
import { capture } from '../console/run.mjs';

/** Runs the checks side by side, telling of each as it ends. */
export async function runChecks(checks, { onResult }) {
  const queue = checks.values();
  const results = [];
  const lane = async () => {
    for (const check of queue) {
      const startedAt = performance.now();
      const { code, output } = await capture(check.command, check.args);
      const result = { ...check, ok: code === 0, ms: performance.now() - startedAt, output };
      results.push(result);
      onResult(result);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return results;
}
