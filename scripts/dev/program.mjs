import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { dim } from '../console/colour.mjs';
import { withBinaries } from '../prepare/package-script.mjs';
import { root } from '../prepare/root.mjs';

const graceMs = 10_000;

/** A program that runs beside others: its lines carry its name, and stopping it means its whole group. */
export function startProgram({ name, command, args, cwd, env, hide }) {
  const child = spawn(command, args, {
    cwd: resolve(root, cwd),
    env: {
      ...process.env,
      ...withBinaries(resolve(root, cwd)),
      FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise((done) => child.once('close', done));
  child.once('error', (error) => say(name, error.message));
  for (const stream of [child.stdout, child.stderr])
    byLine(stream, (line) => hide?.test(line) || say(name, line));
  return {
    ended,
    async stop() {
      const signal = (which) => {
        try {
          process.kill(-child.pid, which);
        } catch {
          // Already gone.
        }
      };
      signal('SIGTERM');
      const force = setTimeout(signal, graceMs, 'SIGKILL');
      await ended;
      clearTimeout(force);
    },
  };
}

export function say(name, line) {
  process.stdout.write(`${dim(`${name.padEnd(5)} │`)} ${line}\n`);
}

function byLine(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) if (line.trim() !== '') onLine(line);
  });
}
