import type { Bus } from '../bus';
import type { Listener, Live } from './live';

type LiveOptions = { bus: Bus; onError(error: unknown): void };
type Tenancy = { rooms: Map<string, Set<Listener>>; listening: ReturnType<Bus['subscribe']> };

/** Rooms of this node, fed by one channel of the bus for each tenant that has anyone here. */
export function createLive({ bus, onError }: LiveOptions): Live {
  const tenancies = new Map<string, Tenancy>();

  const enter = (tenantId: string): Tenancy => {
    const found = tenancies.get(tenantId);
    if (found) return found;
    const rooms: Tenancy['rooms'] = new Map();
    const tenancy = { rooms, listening: bus.subscribe(channelOf(tenantId), (text) => deliver(rooms, text)) };
    tenancies.set(tenantId, tenancy);
    return tenancy;
  };
  const leaveTenancy = (tenantId: string, tenancy: Tenancy) => {
    if (tenancy.rooms.size > 0) return;
    tenancies.delete(tenantId);
    tenancy.listening.then((leave) => leave()).catch(onError);
  };

  return {
    publish(tenantId, tellings) {
      for (const { rooms, frame } of tellings) {
        void bus.publish(channelOf(tenantId), `${rooms.join(' ')}\n${JSON.stringify(frame)}`);
      }
    },
    async join(tenantId, names, listener) {
      const tenancy = enter(tenantId);
      for (const name of names) roomOf(tenancy, name).add(listener);
      await tenancy.listening;
      return (room) => {
        for (const name of room === undefined ? names : [room]) {
          const listeners = tenancy.rooms.get(name);
          listeners?.delete(listener);
          if (listeners?.size === 0) tenancy.rooms.delete(name);
        }
        leaveTenancy(tenantId, tenancy);
      };
    },
  };
}

const channelOf = (tenantId: string) => `live:${tenantId}`;

function roomOf({ rooms }: Tenancy, name: string): Set<Listener> {
  const room = rooms.get(name) ?? new Set();
  rooms.set(name, room);
  return room;
}

/** Someone in two of the rooms hears it once. */
function deliver(rooms: Tenancy['rooms'], text: string): void {
  const split = text.indexOf('\n');
  const names = text.slice(0, split).split(' ');
  const frame = text.slice(split + 1);
  const told = new Set<Listener>();
  for (const name of names) {
    for (const listener of rooms.get(name) ?? []) {
      if (names.length > 1) {
        if (told.has(listener)) continue;
        told.add(listener);
      }
      listener.send(frame);
    }
  }
}
