import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { capture } from '../console/run.mjs';
import { cacheDir, root } from '../prepare/root.mjs';
import { judgeVitest } from './judge-vitest.mjs';
import { bothLooks, unsteady, worthASecondLook } from './second-look.mjs';

const limitMs = 40 * 60_000;

/**
 * One vitest project. What its package cannot run on this machine, it lists in
 * `test-results/skipped.json` as `{ suite?, name?, reason, count? }`. A few files that failed get a
 * second look, and what then passes is reported as unsteady.
 */
export function vitestSuite({ dir, project }) {
  const reportPath = resolve(
    cacheDir,
    'test',
    `${dir.replaceAll('/', '-')}${project ? `-${project}` : ''}.json`,
  );
  const notRunPath = resolve(root, dir, 'test-results/skipped.json');
  const workers = Math.max(1, Math.floor(availableParallelism() / 2));

  async function look({ filters, lanes }) {
    mkdirSync(resolve(cacheDir, 'test'), { recursive: true });
    rmSync(reportPath, { force: true });
    const ran = await capture(
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
    return { ...ran, report: readJson(reportPath) };
  }

  return {
    async run({ filters, lanes }) {
      const first = await look({ filters, lanes });
      const notRun = readNotRun(notRunPath, project ?? basename(dir));
      const files = first.timedOut ? [] : worthASecondLook(first.report);
      const judged = judgeVitest({ ...first, notRun });
      if (files.length === 0) return { ...judged, output: first.output };
      const second = await look({ filters: files, lanes });
      const output = `${first.output}\n\nA second look at what failed:\n${second.output}`;
      if (!second.report) return { ...judged, output };
      const report = bothLooks(first.report, second.report);
      return {
        ...judgeVitest({ ...second, report, notRun }),
        unsteady: unsteady(first.report, second.report),
        output,
      };
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
