import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { guard } from '../console/guard.mjs';
import { prepare } from '../prepare/prepare.mjs';
import { cacheDir, root } from '../prepare/root.mjs';

const sameKeypressMs = 1000;
const parentCheckMs = 250;

/** Installs, builds and serves. Everything after `--` goes to the server. */
export async function start(args) {
  await guard(() => prepare({ scope: 'serve' }));
  if (args.includes('--build-only')) return;
  const program = resolve(root, 'apps/api/dist/main.js');
  const server = spawn(process.execPath, [...nodeFlags(), program, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: resolve(cacheDir, 'node'), ...process.env },
  });
  const stop = createStop(server);
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  const watching = stopWithoutParent(stop);
  server.on('exit', (code, signal) => {
    clearInterval(watching);
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
}

/** What the server wants of Node. Most of what a turn makes is rubbish at once: room for it saves a tenth of the processor. */
function nodeFlags() {
  return JSON.parse(readFileSync(resolve(root, 'apps/api/node-flags.json'), 'utf8'));
}

/** The first signal drains the server, a later one ends it. npm and the terminal may each deliver the first. */
function createStop(server) {
  let askedAt = 0;
  return (signal) => {
    if (askedAt === 0) {
      askedAt = Date.now();
      if (!reachesServerToo(signal)) server.kill(signal);
    } else if (Date.now() - askedAt > sameKeypressMs) {
      server.kill('SIGKILL');
    }
  };
}

/** A terminal signals every process in front of it at once. */
function reachesServerToo(signal) {
  return signal !== 'SIGTERM' && process.stdin.isTTY;
}

/** npm runs scripts in a shell that dies of a signal without passing it on. */
function stopWithoutParent(stop) {
  if (process.env.npm_lifecycle_event !== 'start') return null;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop('SIGTERM');
  }, parentCheckMs);
  return timer;
}
