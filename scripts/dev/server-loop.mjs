import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { duration } from '../console/duration.mjs';
import { capture } from '../console/run.mjs';
import { withBinaries } from '../prepare/package-script.mjs';
import { root } from '../prepare/root.mjs';
import { say, startProgram } from './program.mjs';

const api = resolve(root, 'apps/api');
const watched = ['apps/api/src', 'apps/api/prisma', 'packages/shared/src'];
const settleMs = 80;
const ignored = /(?:^|[/\\])generated(?:[/\\]|$)|\.test\.tsx?$|~$/;

/** Builds the server, runs it, and does so again whenever its source changes. A build that fails leaves the last one running. */
export function startServerLoop({ env }) {
  let server = null;
  let schemaChanged = false;
  let turn = Promise.resolve();
  let timer;

  const restart = async () => {
    const startedAt = performance.now();
    if (schemaChanged && !(await succeeds(process.execPath, ['prisma/generate.mjs']))) return;
    schemaChanged = false;
    if (!(await succeeds('tsup', ['--out-dir', 'dist-dev', '--silent']))) return;
    await server?.stop();
    server = startProgram({
      name: 'api',
      command: process.execPath,
      args: ['--enable-source-maps', 'dist-dev/main.js'],
      cwd: api,
      env,
    });
    say('api', `built in ${duration(performance.now() - startedAt)}`);
  };
  const onChange = (_, file) => {
    if (!file || ignored.test(file)) return;
    schemaChanged ||= file.endsWith('.prisma');
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn = turn.then(restart);
    }, settleMs);
  };
  const watchers = watched.map((folder) => watch(resolve(root, folder), { recursive: true }, onChange));
  turn = turn.then(restart);

  return {
    async stop() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await turn;
      await server?.stop();
    },
  };
}

async function succeeds(command, args) {
  const { code, output } = await capture(command, args, { cwd: api, env: withBinaries(api) });
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  return code === 0;
}
