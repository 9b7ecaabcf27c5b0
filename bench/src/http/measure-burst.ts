import { type Call, drive } from '../load/drive';
import type { Served } from '../server/start-server';

export type Measured = {
  readonly cpuUs: number;
  readonly latenciesMs: readonly number[];
  readonly failures: number;
};

type Burst = { server: Served; calls: readonly Call[]; amount: number; connections: number };

/** What the server's process used for each request of one burst, and how long each took. */
export async function measureBurst({ server, ...burst }: Burst): Promise<Measured> {
  const before = await server.used();
  const { latenciesMs, failures } = await drive({ url: server.url, ...burst });
  const after = await server.used();
  return { cpuUs: (after.cpuUs - before.cpuUs) / latenciesMs.length, latenciesMs, failures };
}
