import { readdirSync } from 'node:fs';
import { run } from '../console/run.mjs';
import { pnpm } from './pnpm.mjs';
import { root } from './root.mjs';
import { createStamp } from './stamps.mjs';

const stamp = createStamp('install', { product: 'node_modules/.modules.yaml' });
const served = ['@parley/api...', '@parley/admin...', '@parley/docs...', '@parley/widget...'];

/** `serve` is what a start needs, `all` what work on Parley needs; `all` contains `serve`. */
export function installState(fingerprint) {
  const digest = fingerprint.digest(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()]);
  const machine = `${process.platform}-${process.arch}`;
  const before = stamp.read();
  return {
    digest,
    has: (scope) =>
      stamp.matches(
        (made) =>
          made.digest === digest &&
          made.machine === machine &&
          (made.scope === 'all' || made.scope === scope),
      ),
    async install(scope, note) {
      const wanted = before.scope === 'all' ? 'all' : scope;
      stamp.clear();
      const { command, args, env } = pnpm(
        'install',
        '--frozen-lockfile',
        '--reporter=append-only',
        ...only(wanted),
      );
      await run(command, args, {
        env,
        onLine: note,
        what: 'Installing packages',
        hint: 'Check the network and the registry (npm config get registry), then run the same command again.',
      });
      stamp.write({ digest, machine, scope: wanted });
    },
  };
}

function only(scope) {
  return scope === 'all' ? [] : ['--prod', ...served.flatMap((name) => ['--filter', name])];
}

function manifests() {
  const inside = (folder) =>
    readdirSync(`${root}/${folder}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}/package.json`);
  return ['package.json', 'e2e/package.json', 'bench/package.json', ...inside('apps'), ...inside('packages')];
}
