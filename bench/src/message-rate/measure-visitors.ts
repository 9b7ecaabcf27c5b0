import { setInterval } from 'node:timers/promises';
import { newPlace } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import { seededRandom } from '../frame/seeded-random';
import { percentile } from '../frame/statistics';
import { furnishPlace } from '../people/furnish-place';
import { type Served, startServer } from '../server/start-server';
import type { Found } from './measure-verb';
import { arrive, type Talker } from './talker';
import { Times } from './times';
import type { Site } from './visitor';

export type VisitorLoad = {
  tenants: number;
  visitors: number;
  /** How many of them have a second tab open. */
  tabs: number;
  /** Messages a second, all together. */
  pace: number;
  seconds: number;
};

export type Crowd = Pick<VisitorLoad, 'visitors' | 'tabs'>;
type Pace = Pick<VisitorLoad, 'pace' | 'seconds'> & { signal?: AbortSignal };

/** The limits are not what is tried here, and the visitors come from one machine. */
export const crowdSettings = {
  PARLEY_TRUSTED_PROXIES: '1',
  PARLEY_LIMITS_SCALE: '100000',
  PARLEY_DEMO: 'false',
};
const warmUpSeconds = 3;
const answeredWithinMs = 10_000;
const comeAtOnce = 25;
const tickMs = 4;

/** The server as it is built, while many visitors talk at a given pace. */
export async function measureVisitors(engine: Engine, load: VisitorLoad): Promise<Found> {
  const place = await newPlace(engine);
  try {
    const { origin, siteKeys } = await furnishPlace(place, load.tenants);
    const server = await startServer({ ...place, env: crowdSettings });
    try {
      const sites = siteKeys.map((siteKey) => ({ url: server.url, origin, siteKey }));
      return await measure(engine, { server, sites, load });
    } finally {
      await server.end('SIGKILL');
    }
  } finally {
    await place.remove();
  }
}

type Stage = { server: Served; sites: readonly Site[]; load: VisitorLoad };

async function measure(engine: Engine, { server, sites, load }: Stage): Promise<Found> {
  const times = new Times();
  const talkers = await gather(sites, load, times);
  await talk(talkers, { ...load, seconds: Math.min(warmUpSeconds, load.seconds) });
  await untilAnswered(times);
  times.forget();
  const before = await server.used();
  const startedAt = performance.now();
  await talk(talkers, load);
  await untilAnswered(times);
  const seconds = (performance.now() - startedAt) / 1000;
  const after = await server.used();
  for (const talker of talkers) talker.leave();
  const cpuUs = (after.cpuUs - before.cpuUs) / times.acknowledgedMs.length;
  return { figures: figuresOf(engine, { load, times, seconds, cpuUs }), violations: violationsOf(times) };
}

export async function gather(sites: readonly Site[], { visitors, tabs }: Crowd, times: Times) {
  const talkers: Talker[] = [];
  while (talkers.length < visitors) {
    const from = talkers.length;
    const some = Array.from({ length: Math.min(comeAtOnce, visitors - from) }, (_, at) => from + at);
    const arriving = some.map((number) => {
      const site = sites[number % sites.length] as Site;
      return arrive({ number, site, secondTab: number < tabs, times });
    });
    talkers.push(...(await Promise.all(arriving)));
  }
  return talkers;
}

/** At the pace that was asked for, whoever is still waiting for an answer. */
export async function talk(talkers: readonly Talker[], { pace, seconds, signal }: Pace): Promise<void> {
  const random = seededRandom(pace);
  const startedAt = performance.now();
  let said = 0;
  for await (const _ of setInterval(tickMs)) {
    const passed = Math.min(seconds, (performance.now() - startedAt) / 1000);
    for (; said < passed * pace; said += 1) talkers[Math.floor(random() * talkers.length)]?.say();
    if (passed === seconds || signal?.aborted) return;
  }
}

export async function untilAnswered(times: Times): Promise<void> {
  const startedAt = performance.now();
  for await (const _ of setInterval(tickMs)) {
    if (times.unanswered === 0 || performance.now() - startedAt > answeredWithinMs) return;
  }
}

type Measured = { load: VisitorLoad; times: Times; seconds: number; cpuUs: number };

function figuresOf(engine: Engine, { load, times, seconds, cpuUs }: Measured): Figure[] {
  const ms = (what: string, values: readonly number[], share: number): Figure => ({
    ...{ what: `${engine}: ${what}, p${share * 100}`, unit: 'ms', value: percentile(values, share) },
    ...(engine === 'postgres' && share === 0.95 && { promise: { of: 'value', atMost: 250 } }),
  });
  const { acknowledgedMs, seenMs } = times;
  return [
    {
      what: `${engine}: ${load.visitors} visitors over ${load.tenants} tenants, acknowledged`,
      unit: '/s',
      value: acknowledgedMs.length / seconds,
    },
    ...[0.5, 0.95, 0.99].map((share) => ms('send → acknowledged', acknowledgedMs, share)),
    ...[0.5, 0.99].map((share) => ms('send → seen in another tab', seenMs, share)),
    { what: `${engine}: CPU of the server for a message`, unit: 'µs', value: cpuUs },
  ];
}

export function violationsOf({ unanswered, failures }: Times): string[] {
  const kinds = [...new Set(failures)];
  return [
    ...(unanswered > 0 ? [`${unanswered} messages were not answered`] : []),
    ...kinds.map((kind) => `${failures.filter((each) => each === kind).length} times: ${kind}`),
  ];
}
