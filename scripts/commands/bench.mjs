import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { guard } from '../console/guard.mjs';
import { prepare } from '../prepare/prepare.mjs';
import { root } from '../prepare/root.mjs';

export const bench = (args) => measure('src/run.ts', args);
export const chaos = (args) => measure('src/chaos.ts', args);

/** Benches measure what is served: everything is installed and built first. */
async function measure(entry, args) {
  await guard(() => prepare({ scope: 'all' }));
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], {
    cwd: resolve(root, 'bench'),
    stdio: 'inherit',
  });
  const pass = (signal) => child.kill(signal);
  // A terminal tells the child itself; staying alive for it is all there is to do.
  process.on('SIGINT', () => process.stdin.isTTY || pass('SIGINT')).on('SIGTERM', pass);
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
}
