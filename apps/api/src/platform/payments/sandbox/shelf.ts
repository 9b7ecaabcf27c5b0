import type { Kept, Kind } from './objects';

/** Where objects are kept between requests. */
export type Shelf = {
  find<K extends Kind>(kind: K, id: string): Promise<Kept[K] | null>;
  put<K extends Kind>(kind: K, object: Kept[K]): Promise<void>;
  /** Oldest first. */
  listUntold(): Promise<Kept['event'][]>;
  /** Newest first. */
  list<K extends Kind>(kind: K, customer?: string): Promise<Kept[K][]>;
};
