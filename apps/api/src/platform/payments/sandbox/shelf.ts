import type { Kept, Kind } from './objects';

/** Where objects are kept between requests. */
export type Shelf = {
  find<K extends Kind>(kind: K, id: string): Promise<Kept[K] | null>;
  put<K extends Kind>(kind: K, object: Kept[K]): Promise<void>;
  /** Newest first. */
  list<K extends Kind>(kind: K, customer?: string): Promise<Kept[K][]>;
};

/** For tests of the fake itself. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, { kind: Kind; object: unknown }>();
  const key = (kind: Kind, id: string) => `${kind} ${id}`;
  return {
    async find(kind, id) {
      return structuredClone((kept.get(key(kind, id))?.object as never) ?? null);
    },
    async put(kind, object) {
      kept.set(key(kind, object.id), { kind, object: structuredClone(object) });
    },
    async list(kind, customer) {
      const all = [...kept.values()]
        .filter((each) => each.kind === kind)
        .map(({ object }) => object as never);
      const mine = all.filter(
        (object) => !customer || (object as { customer?: string }).customer === customer,
      );
      return structuredClone(mine.reverse());
    },
  };
}
