import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const startMs = 60_000;

export type Server = {
  url: string;
  dataDir: string;
  /** The one-time link that the first start prints; later ones print none. */
  setupPath: string;
  stop(): Promise<void>;
  /** Stops, and its data folder stays. */
  leave(): Promise<void>;
  /** Goes away; what it answers brings it back, on the same port with the same data. */
  goAway(): Promise<() => Promise<void>>;
};

type Settings = Record<string, string>;
/** Whose rows it begins with, and where it listens. */
type Beginning = { folder?: string; port?: number };

/** The built server, as `npm start` runs it: on an empty data folder, or on a copy of one. */
export async function startServer(settings: Settings = {}, beginning: Beginning = {}): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-e2e-'));
  if (beginning.folder) cpSync(beginning.folder, dataDir, { recursive: true });
  const port = beginning.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(port),
    PARLEY_DATA_DIR: dataDir,
    PARLEY_LOG_LEVEL: 'warn',
    ...settings,
  };
  const run = () => spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let child = run();
  const setupPath = /\/admin\/setup\?token=\w+/.exec(await greeting(child))?.[0] ?? '';
  const leave = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return {
    url,
    dataDir,
    setupPath,
    leave,
    async stop() {
      await leave();
      rmSync(dataDir, { recursive: true, force: true });
    },
    async goAway() {
      await leave();
      return async () => {
        child = run();
        await greeting(child);
      };
    },
  };
}

/** What it prints once everything is up. */
function greeting(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const late = setTimeout(
      () => reject(new Error(`The server did not start in time:\n${printed}`)),
      startMs,
    );
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${printed}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (!printed.includes('Ctrl-C')) return;
      clearTimeout(late);
      resolve(printed);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });
}
