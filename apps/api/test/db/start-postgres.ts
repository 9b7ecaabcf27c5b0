import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FoundPostgres } from './find-postgres';

export type RunningPostgres = {
  url: string;
  /** Null for a server that is not ours to restart. */
  restart: (() => Promise<void>) | null;
  stop(): Promise<void>;
};

const keeper = fileURLToPath(new URL('./postgres-keeper.mjs', import.meta.url));

type Ways = {
  /** As a server does that is meant to stay: one of the tests’ is gone before it has anything to clear away. */
  vacuums?: boolean;
};

export async function startPostgres(
  found: FoundPostgres,
  { vacuums = false }: Ways = {},
): Promise<RunningPostgres> {
  if (found.kind === 'none') throw new Error(found.reason);
  if (found.kind === 'running') return { url: found.url, restart: null, stop: async () => undefined };

  const { folder, servant, copy } = found;
  const job = JSON.stringify({ folder, servant, copy, vacuums });
  // Its own process group: Ctrl-C reaches us alone, and our end reaches it.
  const child = spawn(process.execPath, [keeper, job], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  const said = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async (): Promise<{ url?: string; error?: string }> => {
    const { value, done } = await said.next();
    if (done) throw new Error('The test server ended.');
    return JSON.parse(value);
  };
  const { url, error } = await hear();
  if (!url) {
    await stop();
    throw new Error(`The test server did not start: ${error}`);
  }
  return {
    url,
    stop,
    async restart() {
      child.stdin.write('restart\n');
      await hear();
    },
  };
}
