// Runs one throw-away server for as long as its stdin is open: however the test run ends, killed
// included, the pipe closes, the server stops and its folder goes.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const { folder: source, servant, copy, vacuums } = JSON.parse(process.argv[2]);
const as = servant ?? {};
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'parley-pg-'));
const data = path.join(home, 'data');
const folder = copy ? path.join(home, 'native/bin') : source;
let server;
let port;
let ending = false;
let restarting = false;

process.stdin.on('data', (asked) => asked.includes('restart') && restart());
process.stdin.resume().on('end', end).on('error', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);

try {
  if (servant) fs.chownSync(home, servant.uid, servant.gid);
  if (copy)
    fs.cpSync(path.dirname(source), path.dirname(folder), { recursive: true, verbatimSymlinks: true });
  initialise();
  port = await freePort();
  server = start();
  await untilItListens();
  process.stdout.write(`${JSON.stringify({ url: `postgresql://postgres@127.0.0.1:${port}/postgres` })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ error: error.message })}\n`);
  end();
}

function initialise() {
  const options = [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--no-locale',
    '--no-sync',
  ];
  execFileSync(path.join(folder, 'initdb'), options, {
    ...as,
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function start() {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: home,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    autovacuum: vacuums ? 'on' : 'off',
    shared_buffers: '64MB',
    max_connections: 200,
    max_wal_size: '256MB',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = fs.openSync(path.join(home, 'log'), 'a');
  const child = spawn(path.join(folder, 'postgres'), ['-D', data, ...flags], {
    ...as,
    cwd: home,
    stdio: ['ignore', log, log],
  });
  child.on('exit', () => !restarting && end());
  return child;
}

/** As an administrator would: what was committed is written first, and every connection is cut. */
async function restart() {
  restarting = true;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await gone;
  server = start();
  await untilItListens();
  restarting = false;
  process.stdout.write(`${JSON.stringify({ restarted: true })}\n`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The postmaster writes its state into the last line of its pid file. */
async function untilItListens() {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL stopped: ${tailOfLog()}`);
    if (stateOfServer() === 'ready') return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`PostgreSQL did not start within 30 s: ${tailOfLog()}`);
}

function stateOfServer() {
  const pidFile = path.join(data, 'postmaster.pid');
  if (!fs.existsSync(pidFile)) return 'starting';
  return fs.readFileSync(pidFile, 'utf8').trimEnd().split('\n')[7]?.trim() ?? 'starting';
}

function tailOfLog() {
  return fs.readFileSync(path.join(home, 'log'), 'utf8').trim().split('\n').slice(-3).join(' | ');
}

function end() {
  if (ending) return;
  ending = true;
  if (server && server.exitCode === null && server.signalCode === null) {
    server.once('exit', leave);
    server.kill('SIGQUIT'); // at once: nothing in there is worth a checkpoint
  } else leave();
}

function leave() {
  fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}
