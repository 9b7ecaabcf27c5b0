import { newPlace } from '../databases/places';
import { freePort } from '../server/free-port';
import { runProgram } from '../server/run-program';
import { builtServer, type Served, startServer } from '../server/start-server';
import { npmStart } from '../start/npm-start';

export type Refusal = { exitCode: number | null; tookMs: number; output: string };
export type SecondStart = {
  pid: number;
  /** The server started on data that another one holds. */
  server: Refusal;
  /** The same by the command a person types. */
  npm: Refusal | null;
  /** Whether the first goes on as if nothing had been. */
  firstAnswers: boolean;
  /** Whether a lock outlives a holder that was killed. */
  reopenedMs: number;
};

/** Two on the same embedded data would lose rows: the second has to give up at once, and say to whom. */
export async function runSecondStart({ npm }: { npm: boolean }): Promise<SecondStart> {
  const place = await newPlace('pglite');
  const running: Served[] = [];
  try {
    const first = await startServer(place);
    running.push(first);
    const server = await refusedServer(place.dataDir);
    const byNpm = npm ? await refusedNpm(place.dataDir) : null;
    const firstAnswers = (await fetch(`${first.url}/readyz`)).ok;
    await first.end('SIGKILL');
    const next = await startServer(place);
    running.push(next);
    return { pid: first.pid, server, npm: byNpm, firstAnswers, reopenedMs: next.tookMs };
  } finally {
    for (const each of running) await each.end('SIGKILL');
    await place.remove();
  }
}

async function refusedServer(dataDir: string): Promise<Refusal> {
  const startedAt = performance.now();
  const env = { PARLEY_DATA_DIR: dataDir, PORT: String(await freePort()) };
  const program = runProgram({ script: builtServer, env });
  const exitCode = await program.ended;
  return { exitCode, tookMs: performance.now() - startedAt, output: program.output() };
}

async function refusedNpm(dataDir: string): Promise<Refusal> {
  const startedAt = performance.now();
  const started = await npmStart(dataDir);
  const exitCode = await started.ended;
  const tookMs = performance.now() - startedAt;
  await started.stop();
  return { exitCode, tookMs, output: started.output() };
}
