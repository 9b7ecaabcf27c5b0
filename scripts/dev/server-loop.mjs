import { resolve } from 'node:path';
import { duration } from '../console/duration.mjs';
import { capture } from '../console/run.mjs';
import { withBinaries } from '../prepare/package-script.mjs';
import { root } from '../prepare/root.mjs';
import { say, startProgram } from './program.mjs';
import { watchFolders } from './watch-folders.mjs';

const api = resolve(root, 'apps/api');
const folders = ['apps/api/src', 'apps/api/prisma', 'packages/shared/src'];

/** Builds the server, runs it, and does so again whenever its source changes. A build that fails leaves the last one running. */
export function startServerLoop({ env }) {
  let server = null;
  let schemaChanged = false;

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
  const watching = watchFolders({
    folders,
    work: restart,
    note: (file) => {
      schemaChanged ||= file.endsWith('.prisma');
    },
  });
  watching.workInTurn();

  return {
    async stop() {
      await watching.stop();
      await server?.stop();
    },
  };
}

async function succeeds(command, args) {
  const { code, output } = await capture(command, args, { cwd: api, env: withBinaries(api) });
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  return code === 0;
}
