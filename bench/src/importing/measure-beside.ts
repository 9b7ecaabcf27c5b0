import { newPlace } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import { seededRandom } from '../frame/seeded-random';
import { percentile } from '../frame/statistics';
import { crowdSettings, gather, talk, untilAnswered, violationsOf } from '../message-rate/measure-visitors';
import { Times } from '../message-rate/times';
import { furnishImport } from '../people/furnish-place';
import { startServer } from '../server/start-server';
import { importFiles } from './import-files';

export type Beside = {
  /** Of a visitor’s message, from sending to its acknowledgement. */
  aloneP95Ms: number;
  besideP95Ms: number;
  besideP99Ms: number;
  messages: number;
  passages: number;
  passagesPerSecond: number;
  violations: string[];
};

type Load = { passages: number; visitors: number; pace: number; seconds: number; seed: number };

const tenants = 8;
const warmUpSeconds = 3;
const longest = 3600;

/** The server as it is built: visitors who talk, first alone, then while one business fills its knowledge. */
export async function measureBeside(engine: Engine, load: Load): Promise<Beside> {
  const place = await newPlace(engine);
  try {
    const { origin, siteKeys, apiKey, collectionId } = await furnishImport(place, tenants);
    const server = await startServer({ ...place, env: crowdSettings });
    try {
      const sites = siteKeys.map((siteKey) => ({ url: server.url, origin, siteKey }));
      return await measure(sites, { url: server.url, apiKey, collectionId }, load);
    } finally {
      await server.end('SIGKILL');
    }
  } finally {
    await place.remove();
  }
}

type Sites = Parameters<typeof gather>[0];
type Importer = Parameters<typeof importFiles>[0];

async function measure(sites: Sites, importer: Importer, load: Load): Promise<Beside> {
  const times = new Times();
  const talkers = await gather(sites, { visitors: load.visitors, tabs: 0 }, times);
  await talk(talkers, { pace: load.pace, seconds: warmUpSeconds });
  await untilAnswered(times);
  times.forget();
  await talk(talkers, load);
  await untilAnswered(times);
  const alone = times.acknowledgedMs;
  times.forget();
  const over = new AbortController();
  const importing = importFiles(importer, { ...load, random: seededRandom(load.seed) });
  const talking = talk(talkers, { pace: load.pace, seconds: longest, signal: over.signal });
  const { passages, seconds } = await importing.finally(() => over.abort());
  await talking;
  await untilAnswered(times);
  for (const talker of talkers) talker.leave();
  return {
    aloneP95Ms: percentile(alone, 0.95),
    besideP95Ms: percentile(times.acknowledgedMs, 0.95),
    besideP99Ms: percentile(times.acknowledgedMs, 0.99),
    messages: times.acknowledgedMs.length,
    passages,
    passagesPerSecond: passages / seconds,
    violations: violationsOf(times),
  };
}
