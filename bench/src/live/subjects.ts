import { freePort } from '../server/free-port';
import { fileBeside, type Program, runProgram } from '../server/run-program';
import { untilReady } from '../server/until-ready';
import type { Knock } from './crowd';

/** A measured server, and how one comes in. */
export type Subject = Program & {
  command<Result>(name: string, params?: Record<string, number>): Promise<Result>;
  /** The way in for so many sockets, `perRoom` of them in each room. */
  knocks(sockets: number, perRoom: number): Promise<Knock[]>;
};

const told = JSON.stringify({ t: 'message', message: { text: 'x'.repeat(360) } });
const hello = JSON.stringify({ t: 'hello', resume: [] });

export async function startBareWs(): Promise<Subject> {
  const port = await freePort();
  const script = fileBeside(import.meta, '../floors/bare-ws.mjs');
  const started = await start(script, { PORT: String(port), TOLD: told });
  return {
    ...started,
    knocks: async (sockets, perRoom) =>
      Array.from({ length: sockets }, (_, at) => ({
        url: `ws://127.0.0.1:${port}/${Math.floor(at / perRoom)}`,
        protocols: [],
        headers: {},
        hello: null,
      })),
  };
}

/** On a database server its memory is what connections cost; an embedded database grows beside them. */
export async function startParleyLive(databaseUrl?: string): Promise<Subject> {
  const script = fileBeside(import.meta, './parley-server.ts');
  const started = await start(script, {
    NODE_OPTIONS: `--import ${import.meta.resolve('tsx')}`,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  });
  const { url, origin } = await started.command<{ url: string; origin: string }>('address');
  return {
    ...started,
    async knocks(sockets, perRoom) {
      const visitors = Math.ceil(sockets / perRoom);
      const admitted = await started.command<{ token: string }[]>('admit', { visitors });
      return Array.from({ length: sockets }, (_, at) => ({
        url: `${url.replace('http', 'ws')}/live/v1/socket`,
        protocols: ['parley.v1', `token.${admitted[Math.floor(at / perRoom)]?.token}`],
        headers: { origin, 'x-forwarded-for': `10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}` },
        hello,
      }));
    },
  };
}

async function start(script: string, env: Record<string, string>) {
  const commandPort = await freePort();
  const program = runProgram({ script, env: { ...env, COMMAND_PORT: String(commandPort) } });
  let gone = false;
  void program.ended.finally(() => {
    gone = true;
  });
  const base = `http://127.0.0.1:${commandPort}`;
  try {
    await untilReady(`${base}/ready`, { isGone: () => gone });
  } catch (error) {
    await program.end('SIGKILL');
    throw new Error(`${script} did not come up:\n${program.output()}`, { cause: error });
  }
  return {
    ...program,
    async command<Result>(name: string, params: Record<string, number> = {}): Promise<Result> {
      const query = new URLSearchParams(Object.entries(params).map(([key, value]) => [key, String(value)]));
      const response = await fetch(`${base}/${name}?${query}`);
      return (await response.json()) as Result;
    },
  };
}
