import { spawn } from 'node:child_process';
import { root } from '../prepare/root.mjs';
import { StepFailed } from './step-failed.mjs';

const posix = process.platform !== 'win32';
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined };
const running = new Set();

/** Runs a program to its end and keeps what it printed. Never throws for a non-zero exit. */
export function capture(command, args, { cwd = root, env = {}, shell = false, timeoutMs, onLine } = {}) {
  return new Promise((done) => {
    const chunks = [];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...colours, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own group, so that one signal reaches everything it started.
      detached: posix,
    });
    running.add(child);
    let timedOut = false;
    const timer = timeoutMs && setTimeout(expire, timeoutMs);
    function expire() {
      timedOut = true;
      kill(child, 'SIGKILL');
    }
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      done({ code, timedOut, output: Buffer.concat(chunks).toString('utf8') });
    };
    const take = (chunk) => {
      chunks.push(chunk);
      onLine?.(lastLine(chunk));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? (signal ? 128 : 1)));
  });
}

/** Runs a program that must succeed. */
export async function run(command, args, { what, hint, ...options }) {
  const { code, output } = await capture(command, args, options);
  if (code !== 0) throw new StepFailed(`${what} failed (exit code ${code}).`, { output, hint });
  return output;
}

export function killAll(signal) {
  for (const child of running) kill(child, signal);
}

function kill(child, signal) {
  try {
    if (posix) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    running.delete(child);
  }
}

function lastLine(chunk) {
  const lines = chunk.toString('utf8').trimEnd().split('\n');
  return lines.at(-1)?.trim() ?? '';
}
