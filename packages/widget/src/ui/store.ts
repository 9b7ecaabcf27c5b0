import type { Readable } from '@parley/sdk';
import { useEffect, useState } from 'preact/hooks';

export type Store<Value> = Readable<Value> & { set(change: Partial<Value>): void };

export function createStore<Value extends object>(initial: Value): Store<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useReadable<Value>(readable: Readable<Value>): Value {
  const [, setSeen] = useState<Value | null>(null);
  useEffect(() => {
    const look = (): void => setSeen(() => readable.get());
    look();
    return readable.subscribe(look);
  }, [readable]);
  return readable.get();
}
