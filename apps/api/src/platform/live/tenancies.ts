import type { Bus } from '../bus';
import { Frame } from './frame';
import type { Leave, Live } from './live';
import { RoomBook } from './room-book';

type Options = { bus: Bus; onError(error: unknown): void; patienceMs: number };
type Tenancy = {
  rooms: RoomBook;
  listening: Promise<void>;
  unsubscribe: (() => Promise<void>) | null;
  left: boolean;
};

export const channelOf = (tenantId: string) => `live:${tenantId}`;

/** In place of a telling: some were lost. */
export const lapsed = '';
/** A telling without a frame. */
export const lapsedIn = (rooms: readonly string[]) => `${rooms.join(' ')}\n`;

/** The rooms of each tenant that has anyone on this node. The last to leave ends the subscription. */
export function createTenancies({ bus, onError, patienceMs }: Options) {
  const tenancies = new Map<string, Tenancy>();
  const roomsOf = (tenantId: string) => tenancies.get(tenantId)?.rooms;

  function enter(tenantId: string): Tenancy {
    const found = tenancies.get(tenantId);
    if (found) return found;
    const rooms = new RoomBook();
    const tenancy: Tenancy = { rooms, listening: Promise.resolve(), unsubscribe: null, left: false };
    tenancies.set(tenantId, tenancy);
    tenancy.listening = subscribe(tenantId, tenancy);
    tenancy.listening.catch(() => leave(tenantId, tenancy));
    return tenancy;
  }

  async function subscribe(tenantId: string, tenancy: Tenancy): Promise<void> {
    const unsubscribe = await bus.subscribe(channelOf(tenantId), (text) => {
      if (!tenancy.left) deliver(tenancy.rooms, text);
    });
    if (tenancy.left) unsubscribe().catch(onError);
    else tenancy.unsubscribe = unsubscribe;
  }

  /** From here on whoever comes finds it gone and begins another. */
  function leave(tenantId: string, tenancy: Tenancy): void {
    if (tenancy.left) return;
    tenancy.left = true;
    if (tenancies.get(tenantId) === tenancy) tenancies.delete(tenantId);
    tenancy.unsubscribe?.().catch(onError);
    tenancy.rooms.lapse();
  }

  /** A bus that is away keeps nobody out: they are told to resume once it is back. */
  async function untilHeard({ listening, rooms, unsubscribe }: Tenancy): Promise<void> {
    if (unsubscribe || (await isWithin(listening, patienceMs))) return;
    listening.then(() => rooms.lapse(), onError);
  }

  const join: Live['join'] = async (tenantId, names, listener) => {
    const tenancy = enter(tenantId);
    for (const name of names) tenancy.rooms.add(name, listener);
    const goOut: Leave = () => {
      for (const name of names) tenancy.rooms.remove(name, listener);
      if (tenancy.rooms.isEmpty) leave(tenantId, tenancy);
    };
    await untilHeard(tenancy).catch((error: unknown) => {
      goOut();
      throw error;
    });
    return goOut;
  };
  return { join, roomsOf, all: () => [...tenancies.values()] };
}

export function deliver(rooms: RoomBook, text: string): void {
  if (text === lapsed) {
    rooms.lapse();
    return;
  }
  const split = text.indexOf('\n');
  const names = text.slice(0, split).split(' ');
  const frame = text.slice(split + 1);
  if (frame === '') rooms.lapse(names);
  else rooms.tell(names, new Frame(frame));
}

async function isWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | null = null;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    if (timer) clearTimeout(timer);
  }
}
