import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../server/free-port';
import { fileBeside, inherited } from '../server/run-program';
import { untilReady } from '../server/until-ready';

const root = fileBeside(import.meta, '../../../');

export type NpmStart = {
  readonly url: string;
  /** What it said so far. */
  output(): string;
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
};

/** The one command a person types, with everything it does before the server runs. */
export async function npmStart(dataDir: string): Promise<NpmStart> {
  const port = await freePort();
  const child = spawn('npm', ['start'], {
    cwd: root,
    // A group of its own: npm, the script and the server end together.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited(), PORT: String(port), PARLEY_DATA_DIR: dataDir },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const killAll = () => signalGroup(child, 'SIGKILL');
  process.once('exit', killAll);
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => said,
    ended,
    async stop() {
      signalGroup(child, 'SIGTERM');
      await ended;
      killAll();
      process.off('exit', killAll);
    },
  };
}

/** Starts it, waits until it is ready, stops it; how long it took to be. */
export async function timeNpmStart(dataDir: string): Promise<number> {
  const startedAt = performance.now();
  const started = await npmStart(dataDir);
  let gone = false;
  const watched = started.ended.then(() => {
    gone = true;
  });
  try {
    return (await untilReady(`${started.url}/readyz`, { isGone: () => gone })) - startedAt;
  } catch (error) {
    throw new Error(`npm start did not come up:\n${started.output()}`, { cause: error });
  } finally {
    await started.stop();
    await watched;
  }
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // all of it has ended already
  }
}
