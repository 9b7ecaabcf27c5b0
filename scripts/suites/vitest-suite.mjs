import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { capture } from '../console/run.mjs';
import { cacheDir, root } from '../prepare/root.mjs';
import { judgeVitest } from './judge-vitest.mjs';

const limitMs = 10 * 60_000;

/** One vitest project. What it could not run on this machine, it lists in `test-results/skipped.json`. */
export function vitestSuite({ dir, project }) {
  const reportPath = resolve(
    cacheDir,
    'test',
    `${dir.replaceAll('/', '-')}${project ? `-${project}` : ''}.json`,
  );
  const notRunPath = resolve(root, dir, 'test-results/skipped.json');
  const workers = Math.max(1, Math.floor(availableParallelism() / 2));
  return {
    async run({ filters, lanes }) {
      mkdirSync(resolve(cacheDir, 'test'), { recursive: true });
      for (const path of [reportPath, notRunPath]) rmSync(path, { force: true });
      const { code, output, timedOut } = await capture(
        resolve(root, dir, 'node_modules/.bin/vitest'),
        [
          'run',
          ...(project ? ['--project', project] : []),
          ...(lanes > 1 ? [] : ['--maxWorkers', String(workers)]),
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${reportPath}`,
          ...filters,
        ],
        { cwd: resolve(root, dir), timeoutMs: limitMs },
      );
      const notRun = readJson(notRunPath) ?? [];
      rmSync(notRunPath, { force: true });
      return { ...judgeVitest({ code, timedOut, report: readJson(reportPath), notRun }), output };
    },
  };
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
