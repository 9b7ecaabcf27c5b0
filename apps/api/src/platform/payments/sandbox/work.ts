import type { Kept, Kind } from './objects';
import type { Shelf } from './shelf';
import { missing } from './wire';

/** What one request works with: the shelf, its time, and what it tells afterwards. */
export type Work = Shelf & {
  readonly now: number;
  readonly publicUrl: string;
  newId(prefix: string): string;
  get<K extends Kind>(kind: K, id: string): Promise<Kept[K]>;
  tell(type: string, object: { id: string; object: string; customer?: string }): Promise<void>;
  at(now: number): Work;
};

const apiVersion = '2026-10-28.endive';

type Given = { shelf: Shelf; now: number; publicUrl: string; newId(prefix: string): string };

export function beginWork(given: Given): Work {
  const { shelf, now, publicUrl, newId } = given;
  return {
    ...shelf,
    now,
    publicUrl,
    newId,
    async get(kind, id) {
      const found = await shelf.find(kind, id);
      if (!found) throw missing(`${kind}: '${id}'`);
      return found;
    },
    tell: (type, object) =>
      shelf.put('event', {
        id: newId('evt'),
        object: 'event',
        type,
        created: now,
        livemode: false,
        api_version: apiVersion,
        pending_webhooks: 1,
        data: { object },
        customer: object.customer ?? null,
      }),
    at: (later) => beginWork({ ...given, now: later }),
  };
}
