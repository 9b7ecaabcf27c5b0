import { startTalk, type Talk } from '@parley/api/bench';
import { openBoth } from '../databases/open-both';
import type { Engine } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import { median, medianRound, type Round } from '../frame/statistics';
import { barePg, barePglite, type Floor } from './floors';
import { anew, type Sent } from './overhear';

export type VerbLoad = {
  rounds: number;
  /** Stored in one round, first bare, then by the verb. */
  messages: number;
  tenants: number;
  /** How many are said at once, each in a conversation of its own. */
  concurrency: number;
};
export type Found = { figures: Figure[]; violations: string[] };

/** What the server opens when nobody says otherwise. */
const poolSize = 10;

/** Messages through `receiveMessage`, and the statements it sends, by the bare driver into the same rows. */
export async function measureVerb(engine: Engine, load: VerbLoad): Promise<Found> {
  const { db, databaseUrl, close } = await openBoth(engine);
  const talk = await startTalk(db, { ...load, conversations: Math.max(load.concurrency, load.tenants) });
  const floor = databaseUrl ? barePg(databaseUrl, poolSize) : barePglite();
  try {
    return await compare(engine, { talk, floor, load });
  } finally {
    await floor.close();
    await talk.end();
    await close();
  }
}

type Sides = { talk: Talk; floor: Floor; load: VerbLoad };

async function compare(engine: Engine, { talk, floor, load }: Sides): Promise<Found> {
  const { rounds, concurrency, messages } = load;
  const sent: Sent[] = [];
  for (let worker = 0; worker < concurrency; worker += 1) {
    sent.push(await floor.overhear(() => talk.say(worker)));
  }
  const bare = (worker: number) => floor.send(anew(sent[worker] as Sent));
  const ours = (worker: number) => talk.say(worker);
  await many(load, bare);
  await many(load, ours);
  const rates: Round[] = [];
  const costs: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const below = await many(load, bare);
    const above = await many(load, ours);
    rates.push({ floor: below.perSecond, value: above.perSecond });
    costs.push({ floor: below.cpuUs, value: above.cpuUs });
  }
  const said = concurrency + 2 * (rounds + 1) * messages;
  return {
    figures: figuresOf(engine, { load, rates, costs, statements: sent[0]?.statements.length ?? 0 }),
    violations: miscounted(said, await talk.stored()),
  };
}

type Burst = { perSecond: number; cpuUs: number };

/** So many messages, as fast as they go. */
async function many({ messages, concurrency }: VerbLoad, say: (worker: number) => Promise<unknown>) {
  let left = messages;
  const work = async (worker: number) => {
    while (left > 0) {
      left -= 1;
      await say(worker);
    }
  };
  const before = process.cpuUsage();
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: concurrency }, (_, worker) => work(worker)));
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { perSecond: messages / seconds, cpuUs: (user + system) / messages } satisfies Burst;
}

type Measured = { load: VerbLoad; rates: Round[]; costs: Round[]; statements: number };

function figuresOf(engine: Engine, { load, rates, costs, statements }: Measured): Figure[] {
  const promised = engine === 'postgres';
  const what = `${engine}: messages committed over ${load.tenants} tenants`;
  return [
    {
      ...{ what, unit: '/s', value: median(rates.map(({ value }) => value)) },
      ...(promised && { promise: { of: 'value', atLeast: 300 } }),
    },
    {
      ...{ what: `${what}, beside the bare statements`, unit: '/s', ...medianRound(rates) },
      ...(promised && { promise: { of: 'ratio', atLeast: 0.5 } }),
    },
    { what: `${engine}: CPU of a committed message in this process`, unit: 'µs', ...medianRound(costs) },
    { what: `${engine}: statements of a message`, unit: '', value: statements },
  ];
}

function miscounted(said: number, { rows, counted }: Awaited<ReturnType<Talk['stored']>>): string[] {
  return rows === said && counted === said
    ? []
    : [`${said} messages were said; ${rows} are stored and ${counted} were counted`];
}
