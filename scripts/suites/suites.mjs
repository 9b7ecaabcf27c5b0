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
const readingTheBuild = ['apps/docs', 'apps/admin', 'packages/sdk', 'bench'];

/**
 * All suites, in the order they start. `lanes` is how many of the two lanes one takes: those that
 * measure time or drive a browser run alone. `after` names the suite that must have passed.
 */
export function allSuites() {
  const checks = staticChecks().map((check) => ({
    ...checkSuite(check),
    name: check.name,
    group: 'static',
    lanes: 1,
  }));
  const packages = ['packages/shared', 'apps/admin', 'apps/docs', 'packages/sdk', 'packages/widget', 'bench']
    .filter(hasTests)
    .map((dir) => ({
      ...vitestSuite({ dir }),
      name: dir.split('/').at(-1),
      lanes: dir === 'bench' ? 2 : 1,
      after: readingTheBuild.includes(dir) ? 'build' : undefined,
    }));
  const api = (project, lanes) => ({
    ...vitestSuite({ dir: 'apps/api', project }),
    name: project,
    lanes,
  });
  return [
    { ...checkSuite(wholeBuild), name: 'build', lanes: 1 },
    ...checks,
    { ...nodeSuite(), name: 'scripts', lanes: 1 },
    ...packages,
    api('unit', 1),
    api('db-postgres', 1),
    api('db-pglite', 1),
    api('race', 2),
    { ...vitestSuite({ dir: 'e2e' }), name: 'e2e', lanes: 2, after: 'build' },
  ];
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
