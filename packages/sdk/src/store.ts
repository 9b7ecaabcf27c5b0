import type { Readable } from './types';

export type Store<Value> = Readable<Value> & {
  set(next: Value): void;
  /** Tells nobody when nothing of it differs. */
  patch(part: Partial<Value>): void;
};

export function createStore<Value extends object>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: Value) => {
    value = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => value,
    set,
    patch(part) {
      const keys = Object.keys(part) as (keyof Value)[];
      if (keys.some((key) => !Object.is(part[key], value[key]))) set({ ...value, ...part });
    },
    subscribe(listener) {
      // Wrapped, so that one listener given twice is two.
      const own = () => listener();
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
}
