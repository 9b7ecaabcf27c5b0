import { readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { capture } from '../console/run.mjs';
import { StepFailed } from '../console/step-failed.mjs';
import { root } from './root.mjs';

/** Runs a script of a package as its package manager would, without one. */
export async function packageScript({ dir, script, what, hint, onLine }) {
  const cwd = resolve(root, dir);
  const { scripts } = JSON.parse(readFileSync(resolve(cwd, 'package.json'), 'utf8'));
  const { code, output } = await capture(scripts[script], [], {
    cwd,
    env: withBinaries(cwd),
    shell: true,
    onLine,
  });
  if (code !== 0) throw new StepFailed(`${what} failed (exit code ${code}).`, { output, hint });
}

export function withBinaries(cwd) {
  const path = [resolve(cwd, 'node_modules/.bin'), resolve(root, 'node_modules/.bin'), process.env.PATH];
  return { PATH: path.join(delimiter), ASTRO_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' };
}
