import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { staticChecks } from '../checks/checks.mjs';
import { root } from '../prepare/root.mjs';
import { checkSuite } from './check-suite.mjs';
import { nodeSuite } from './node-suite.mjs';
import { vitestSuite } from './vitest-suite.mjs';

const wholeBuild = {
  command: process.execPath,
  args: [resolve(root, 'scripts/start.mjs'), '--build-only'],
};
const readingTheBuild = ['e2e', 'apps/docs', 'apps/admin', 'packages/sdk', 'bench'];

/**
 * All suites, in the order they start: the long ones first, so that no lane is left with one of them at
 * the end. `lanes` is how many of the two lanes one takes: those that measure time run alone. `after`
 * names the suite that must have passed.
 */
export function allSuites() {
  const checks = staticChecks().map((check) => ({
    ...checkSuite(check),
    name: check.name,
    group: 'static',
    lanes: 1,
  }));
  const inFolder = (dir, lanes = 1) => ({
    ...vitestSuite({ dir }),
    name: dir.split('/').at(-1),
    dir,
    lanes,
    after: readingTheBuild.includes(dir) ? 'build' : undefined,
  });
  const api = (project, lanes = 1) => ({
    ...vitestSuite({ dir: 'apps/api', project }),
    name: project,
    lanes,
  });
  const suites = [
    { ...checkSuite(wholeBuild), name: 'build', lanes: 1 },
    api('db-pglite'),
    inFolder('e2e'),
    api('db-postgres'),
    api('unit'),
    inFolder('apps/docs'),
    ...checks,
    ...['packages/sdk', 'apps/admin', 'packages/shared', 'packages/widget'].map((dir) => inFolder(dir)),
    { ...nodeSuite(), name: 'scripts', lanes: 1 },
    inFolder('bench', 2),
    api('race', 2),
  ];
  return suites.filter(({ dir }) => !dir || hasTests(dir));
}

function hasTests(dir) {
  const path = resolve(root, dir);
  if (!existsSync(resolve(path, 'package.json'))) return false;
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name))
    .some((entry) =>
      readdirSync(resolve(path, entry.name), { recursive: true }).some((file) => /\.test\.tsx?$/.test(file)),
    );
}
