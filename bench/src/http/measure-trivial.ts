import { newPlace } from '../databases/places';
import type { Engine } from '../databases/throw-away';
import { type Served, startBareHono, startServer } from '../server/start-server';
import { compare, type Found } from './compare';

export type Load = { rounds: number; requests: number; signedIn: number; connections: number };

const calls = [{ path: '/healthz' }];

/** What stands around every request, whatever it asks. */
export async function measureTrivial(engine: Engine, load: Load): Promise<Found> {
  const place = await newPlace(engine);
  const running: Served[] = [];
  try {
    const server = await startServer(place);
    running.push(server);
    const floor = await startBareHono();
    running.push(floor);
    const amount = load.requests;
    return await compare({
      ...load,
      floor: { what: 'a bare Hono route', server: floor, calls, amount },
      subjects: [
        {
          what: '/healthz behind everything',
          ...{ server, calls, amount },
          promise: { of: 'ratio', atMost: 1.6 },
        },
      ],
    });
  } finally {
    for (const each of running) await each.end('SIGKILL');
    await place.remove();
  }
}
