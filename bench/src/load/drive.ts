import autocannon from 'autocannon';

export type Call = { path: string; headers?: Readonly<Record<string, string>> };

export type Burst = {
  readonly latenciesMs: readonly number[];
  /** Answers other than 2xx, cut connections and time-outs. */
  readonly failures: number;
};

type Drive = { url: string; calls: readonly Call[]; amount: number; connections: number };

/** Asks as fast as the answers come, each connection going through the calls in turn. */
export async function drive({ url, calls, amount, connections }: Drive): Promise<Burst> {
  const run = autocannon({
    url,
    amount,
    connections,
    sampleInt: 10,
    requests: calls.map(({ path, headers = {} }) => ({ method: 'GET', path, headers })),
  });
  const latenciesMs: number[] = [];
  run.on('response', (...[, , , tookMs]: [unknown, number, number, number]) => {
    latenciesMs.push(tookMs);
  });
  const { errors, non2xx } = await run;
  return { latenciesMs, failures: errors + non2xx };
}
