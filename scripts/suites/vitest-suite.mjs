import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { capture } from '../console/run.mjs';
import { cacheDir, root } from '../prepare/root.mjs';
import { judgeVitest } from './judge-vitest.mjs';

const limitMs = 10 * 60_000;

/**
 * One vitest project. What its package cannot run on this machine, it lists in
 * `test-results/skipped.json` as `{ suite?, name?, reason, count? }`.
 */
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
      rmSync(reportPath, { force: true });
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
      const notRun = readNotRun(notRunPath, project ?? basename(dir));
      return { ...judgeVitest({ code, timedOut, report: readJson(reportPath), notRun }), output };
    },
  };
}

/** The suites of a package share the file, so one left by an earlier run is told by its age. */
function readNotRun(path, name) {
  const writtenAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (writtenAt < performance.timeOrigin) return [];
  return (readJson(path) ?? [])
    .filter(({ suite }) => suite === undefined || suite === name)
    .map(({ name: part = 'all of it', reason, count }) => ({ name: part, reason, count }));
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
