import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { bold, green } from '../console/colour.mjs';
import { guard } from '../console/guard.mjs';
import { freePort } from '../dev/free-port.mjs';
import { createFront } from '../dev/front.mjs';
import { startProgram } from '../dev/program.mjs';
import { startServerLoop } from '../dev/server-loop.mjs';
import { startWidgetLoop } from '../dev/widget-loop.mjs';
import { builds } from '../prepare/builds.mjs';
import { prepare } from '../prepare/prepare.mjs';
import { root } from '../prepare/root.mjs';

// Addresses that nobody needs beside the one, and advertisements.
const hide = /127\.0\.0\.1:|astrojs\/upgrade|New version of Astro/;

/** Server, widget, admin and docs, each reloading by itself, behind one address. */
export async function dev() {
  await guard(() => prepare({ scope: 'all', targets: ['database client', ...unbuilt()] }));
  const port = Number(process.env.PORT || 3000);
  const address = `http://localhost:${port}`;
  const [api, admin, docs] = [await freePort(), await freePort(), await freePort()];

  const front = createFront((url) => {
    if (isUnder(url, '/admin')) return admin;
    return isUnder(url, '/docs') ? docs : api;
  });
  await listen(front, port);

  const running = [
    startServerLoop({
      env: {
        PORT: String(api),
        PARLEY_PUBLIC_URL: process.env.PARLEY_PUBLIC_URL ?? address,
        PARLEY_DATA_DIR: dataDir(),
      },
    }),
    startWidgetLoop(),
    startProgram({
      name: 'admin',
      command: 'vite',
      args: ['--port', String(admin), '--strictPort', '--clearScreen', 'false'],
      cwd: 'apps/admin',
      hide,
    }),
    startProgram({
      name: 'docs',
      command: 'tsx',
      args: ['scripts/dev.ts', '--openapi', '../api/dist/openapi.json'],
      cwd: 'apps/docs',
      env: { PORT: String(docs) },
      hide,
    }),
  ];
  process.stdout.write(`\n${green('●')} ${bold(address)}  (Ctrl-C stops everything)\n\n`);

  const signal = await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => once(process, name)));
  if (signal) process.stdout.write('\nStopping…\n');
  front.close();
  front.closeAllConnections();
  await Promise.all(running.map((program) => program.stop()));
  process.exit(0);
}

/** What has never been built: the server reads what is built of the others when it starts. */
function unbuilt() {
  return builds.filter((step) => !existsSync(resolve(root, step.product))).map((step) => step.name);
}

function dataDir() {
  return resolve(root, process.env.PARLEY_DATA_DIR ?? '.data');
}

function isUnder(url, prefix) {
  return url === prefix || url.startsWith(`${prefix}/`) || url.startsWith(`${prefix}?`);
}

async function listen(server, port) {
  server.listen(port, '127.0.0.1');
  const [error] = await Promise.race([once(server, 'listening').then(() => []), once(server, 'error')]);
  if (!error) return;
  process.stderr.write(`Port ${port} is not free (${error.code}). Choose another: PORT=3001 npm run dev\n`);
  process.exit(1);
}
