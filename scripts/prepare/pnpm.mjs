import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { root } from './root.mjs';

/** The command that runs the pinned pnpm on a machine that has only npm. */
export function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const rest = ['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', ...args];
  const npm = npmCli();
  if (npm) return { command: process.execPath, args: [npm, ...rest], env };
  return { command: 'npm', args: rest, env };
}

const env = {
  // Never asks: replaces what it must, and never rewrites the lockfile.
  CI: 'true',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
};

function npmCli() {
  const bin = dirname(process.execPath);
  return [
    process.env.npm_execpath,
    resolve(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    resolve(bin, 'node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
}
