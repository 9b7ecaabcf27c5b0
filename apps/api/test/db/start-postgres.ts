import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FoundPostgres } from './find-postgres';

export type RunningPostgres = { url: string; stop(): Promise<void> };

const keeper = fileURLToPath(new URL('./postgres-keeper.mjs', import.meta.url));

export async function startPostgres(found: FoundPostgres): Promise<RunningPostgres> {
  if (found.kind === 'none') throw new Error(found.reason);
  if (found.kind === 'running') return { url: found.url, stop: async () => undefined };

  const { folder, servant, copy } = found;
  const job = JSON.stringify({ folder, servant, copy });
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
  for await (const line of createInterface({ input: child.stdout })) {
    const message = JSON.parse(line) as { url?: string; error?: string };
    if (message.url) return { url: message.url, stop };
    await stop();
    throw new Error(`The test server did not start: ${message.error}`);
  }
  throw new Error('The test server ended before it had started.');
}
