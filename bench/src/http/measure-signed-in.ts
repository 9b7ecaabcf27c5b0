import { countRoundTrips } from '../databases/count-round-trips';
import { newPlace, type Place } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import { median } from '../frame/statistics';
import { type Call, drive } from '../load/drive';
import { headersOf } from '../people/call';
import { type Residents, settleIn } from '../people/settle-in';
import { type Served, startBareHono, startServer } from '../server/start-server';
import { compare, type Found } from './compare';
import type { Load } from './measure-trivial';

type Route = { what: string; calls: Call[] };

/** Each person and each key may ask ten times a second: enough of them to ask as much as the server can answer. */
const askers = { people: 16, apiKeys: 16 };

/** Requests of someone: a session in a cookie, or an API key. */
export async function measureSignedIn(engine: Engine, load: Load): Promise<Found> {
  const place = await newPlace(engine);
  const running: Served[] = [];
  const run = async (server: Promise<Served>) => {
    running.push(await server);
    return server;
  };
  try {
    const first = await run(startServer(place));
    const routes = routesOf(await settleIn(first, { dataDir: place.dataDir, ...askers }), engine);
    await first.end();
    const trips = place.databaseUrl ? await measureTrips(place, routes) : [];

    const server = await run(startServer(place));
    const floor = await run(startBareHono());
    const found = await compare({
      ...load,
      floor: {
        what: 'a bare Hono route',
        server: floor,
        calls: [{ path: '/healthz' }],
        amount: load.requests,
      },
      subjects: routes.map((route) => ({ ...route, server, amount: load.signedIn })),
    });
    return { ...found, figures: [...found.figures, ...trips] };
  } finally {
    for (const each of running) await each.end('SIGKILL');
    await place.remove();
  }
}

function routesOf({ cookies, apiKeys }: Residents, engine: Engine): Route[] {
  const by = (path: string, who: Parameters<typeof headersOf>[0][]) =>
    who.map((each) => ({ path, headers: headersOf(each) }));
  const people = cookies.map((cookie) => ({ cookie }));
  const keys = apiKeys.map((apiKey) => ({ apiKey }));
  return [
    { what: `me.get by session, ${engine}`, calls: by('/trpc/me.get', people) },
    { what: `workspace.get by session, ${engine}`, calls: by('/trpc/workspace.get', people) },
    { what: `GET /workspace by API key, ${engine}`, calls: by('/api/v1/workspace', keys) },
  ];
}

/** One after the other, so that each question on the wire belongs to one request. */
async function measureTrips(
  { dataDir, databaseUrl = '' }: Place,
  routes: readonly Route[],
): Promise<Figure[]> {
  const counted = await countRoundTrips(databaseUrl);
  const server = await startServer({ dataDir, databaseUrl: counted.url });
  const figures: Figure[] = [];
  try {
    for (const { what, calls } of routes) {
      const each: number[] = [];
      for (const call of [...calls, ...calls]) {
        const before = counted.count();
        await drive({ url: server.url, calls: [call], amount: 1, connections: 1 });
        each.push(counted.count() - before);
      }
      figures.push({ what: `${what}, SQL round trips`, unit: '', value: median(each) });
    }
  } finally {
    await server.end('SIGKILL');
    counted.stop();
  }
  return figures;
}
