import { newPlace, type Place } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import { median } from '../frame/statistics';
import { type Served, startBareHono, startServer } from '../server/start-server';

type Start = { tookMs: number; cpuMs: number; rssMb: number };
type Settings = { rounds: number };

const warmWithinMs = { pglite: 3000, postgres: 1500 };
const pages = ['/', '/demo/hotel', '/admin/', '/trpc/me.get', '/api/v1/openapi.json'];

/** One start on nothing, then starts on what it left, each beside a server that does nothing. */
export async function measureStarts(engine: Engine, { rounds }: Settings): Promise<Figure[]> {
  const place = await newPlace(engine);
  try {
    const cold = await startOnce(startServer(place));
    const warm: Start[] = [];
    const floor: Start[] = [];
    for (let round = 0; round < rounds; round++) {
      warm.push(await startOnce(startServer(place)));
      floor.push(await startOnce(startBareHono()));
    }
    return figuresOf(place, { cold, warm, floor });
  } finally {
    await place.remove();
  }
}

async function startOnce(starting: Promise<Served>): Promise<Start> {
  const server = await starting;
  const { cpuUs } = await server.used();
  for (const page of pages) await (await fetch(server.url + page)).arrayBuffer();
  const { rssBytes } = await server.used();
  await server.end();
  return { tookMs: server.tookMs, cpuMs: cpuUs / 1000, rssMb: rssBytes / 1e6 };
}

type Starts = { cold: Start; warm: readonly Start[]; floor: readonly Start[] };

function figuresOf({ engine }: Place, { cold, warm, floor }: Starts): Figure[] {
  const of = (starts: readonly Start[], what: keyof Start) => median(starts.map((start) => start[what]));
  const beside = (what: keyof Start) => ({ value: of(warm, what), floor: of(floor, what) });
  const rss = { of: 'value', atMost: 250 } as const;
  return [
    { what: `${engine}: first start, ready`, unit: 'ms', value: cold.tookMs },
    {
      what: `${engine}: warm start, ready`,
      unit: 'ms',
      ...beside('tookMs'),
      promise: { of: 'value', atMost: warmWithinMs[engine] },
    },
    { what: `${engine}: warm start, CPU`, unit: 'ms', ...beside('cpuMs') },
    {
      what: `${engine}: resident memory after a few pages`,
      unit: 'MB',
      ...beside('rssMb'),
      ...(engine === 'postgres' && { promise: rss }),
    },
  ];
}
