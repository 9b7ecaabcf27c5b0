import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../prepare/root.mjs';

const bin = (name) => resolve(root, 'node_modules/.bin', name);
const node = (path, ...args) => ({
  command: process.execPath,
  args: [resolve(root, 'scripts/checks', path), ...args],
});

/** Every static check, slowest first. None needs a database. */
export function staticChecks() {
  return [
    ...typed().map((dir) => ({ name: `types of ${dir}`, ...node('types.mjs', dir) })),
    { name: 'unused code', command: bin('knip'), args: ['--no-progress', '--no-config-hints'] },
    {
      name: 'laws',
      command: bin('depcruise'),
      args: ['--output-type', 'err-long', 'apps', 'packages', 'bench', 'e2e'],
    },
    {
      name: 'format and lint',
      command: bin('biome'),
      args: ['check', '--error-on-warnings', '--max-diagnostics=50', '.'],
      hint: '`npm run format` mends most of it.',
    },
    { name: 'conventions', ...node('conventions.mjs') },
    { name: 'versions', command: bin('sherif'), args: ['--fail-on-warnings'] },
    { name: 'lockfile', ...node('lockfile.mjs') },
  ];
}

function typed() {
  const inside = (folder) => readdirSync(resolve(root, folder)).map((name) => `${folder}/${name}`);
  return ['apps/api', 'apps/admin', ...inside('apps'), ...inside('packages'), 'e2e', 'bench'].filter(
    (dir, at, all) => all.indexOf(dir) === at && existsSync(resolve(root, dir, 'tsconfig.json')),
  );
}
