import type { Bus } from '../bus';
import { Frame } from './frame';
import type { Live, Telling } from './live';
import { createPresence } from './presence';
import { channelOf, createTenancies, deliver, lapsed, lapsedIn } from './tenancies';

type LiveOptions = { bus: Bus; onError(error: unknown): void; retryMs?: number; patienceMs?: number };

/** Tells the rooms of every node. Where the bus fails, whoever may have missed something is made to come back. */
export function createLive({ bus, onError, retryMs = 1000, patienceMs = 2000 }: LiveOptions): Live {
  const tenancies = createTenancies({ bus, onError, patienceMs });
  const presence = createPresence({ bus, onError });
  const unheard = new Set<string>();
  let retry: NodeJS.Timeout | null = null;

  /** Other nodes missed something of these tenants: as soon as they can be reached they are told that much. */
  function lapseLater(tenantId: string): void {
    unheard.add(tenantId);
    retry ??= setTimeout(async () => {
      retry = null;
      const waiting = [...unheard];
      unheard.clear();
      for (const each of waiting) if (!(await bus.publish(channelOf(each), lapsed))) lapseLater(each);
    }, retryMs).unref();
  }

  async function send(tenantId: string, text: string): Promise<void> {
    if (await bus.publish(channelOf(tenantId), text)) return;
    const here = tenancies.roomsOf(tenantId);
    if (here) deliver(here, text);
    lapseLater(tenantId);
  }

  bus.onLapse(() => {
    for (const { rooms } of tenancies.all()) rooms.lapse();
  });
  return {
    presence,
    publish(tenantId, tellings) {
      for (const telling of tellings) send(tenantId, asText(telling)).catch(onError);
    },
    tell(tenantId, tellings) {
      for (const { rooms, frame } of tellings) tenancies.roomsOf(tenantId)?.tell(rooms, Frame.of(frame));
    },
    lapse(tenantId, rooms) {
      send(tenantId, lapsedIn(rooms)).catch(onError);
    },
    join: tenancies.join,
    isHeard: (tenantId, room) => tenancies.roomsOf(tenantId)?.has(room) ?? false,
    async close() {
      if (retry) clearTimeout(retry);
      await presence.close();
    },
  };
}

function asText({ rooms, frame }: Telling): string {
  return `${rooms.join(' ')}\n${JSON.stringify(frame)}`;
}
