import { readFileSync } from 'node:fs';
import { freePort } from './free-port';
import { fileBeside, type Program, runProgram } from './run-program';
import { untilReady } from './until-ready';

export type Served = Program & {
  readonly url: string;
  /** From the start of the process to its first answer that it is ready. */
  readonly tookMs: number;
};

export type ServerOptions = {
  dataDir: string;
  /** Without it, the embedded database in `dataDir`. */
  databaseUrl?: string | undefined;
  env?: Readonly<Record<string, string>>;
};

export const builtServer = fileBeside(import.meta, '../../../apps/api/dist/main.js');
/** As `npm start` runs it. */
const nodeFlags: string[] = JSON.parse(
  readFileSync(fileBeside(import.meta, '../../../apps/api/node-flags.json'), 'utf8'),
);
const bareAnswers = fileBeside(import.meta, '../floors/bare-answers.mjs');
const bareHono = fileBeside(import.meta, '../floors/bare-hono.mjs');

/** The server as it is built, in a process of its own. */
export async function startServer({ dataDir, databaseUrl, env = {} }: ServerOptions): Promise<Served> {
  return serve(builtServer, '/readyz', {
    PARLEY_DATA_DIR: dataDir,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    ...env,
  });
}

/** One route on the same HTTP library with nothing around it. */
export function startBareHono(): Promise<Served> {
  return serve(bareHono, '/healthz', {});
}

/** One question, one model, two rows: what every answer costs at least. */
export function startBareAnswers(env: { DATABASE_URL: string; MODELS_URL: string }): Promise<Served> {
  return serve(bareAnswers, '/', env);
}

async function serve(script: string, readyPath: string, env: Record<string, string>): Promise<Served> {
  const port = await freePort();
  const startedAt = performance.now();
  const program = runProgram({ script, nodeFlags, env: { ...env, PORT: String(port) } });
  let gone = false;
  const ended = program.ended.finally(() => {
    gone = true;
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    const readyAt = await untilReady(`${url}${readyPath}`, { isGone: () => gone });
    return { ...program, ended, url, tookMs: readyAt - startedAt };
  } catch (error) {
    await program.end('SIGKILL');
    throw new Error(`${script} did not come up:\n${program.output()}`, { cause: error });
  }
}
