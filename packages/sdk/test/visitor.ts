import { WebSocket } from 'ws';
// Loaded beforehand: here time runs faster, and loading does not.
import '../src/connection/fallbacks';
import '../src/conversations/uploads';
import { createEnvironment, type Environment, type KeyValues, type Signal } from '../src/environment';
import { ParleyClient } from '../src/parley-client';
import type { Parley, ParleyOptions, Readable } from '../src/types';
import type { FakeServer } from './fake-server';

/** A browser's storage, shared by the tabs that are given it. */
export class FakeStorage implements KeyValues {
  readonly values = new Map<string, string>();
  readonly tabs = new Set<(signal: Signal) => void>();

  get length(): number {
    return this.values.size;
  }
  key(at: number): string | null {
    return [...this.values.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.values.set(key, value);
  }
  removeItem(key: string): void {
    this.values.delete(key);
  }
}

/** Storage as one tab sees it: the others are told. */
function tabOf(storage: FakeStorage, self: (signal: Signal) => void): KeyValues {
  const tell = (key: string) => {
    for (const tab of storage.tabs) if (tab !== self) queueMicrotask(() => tab({ kind: 'stored', key }));
  };
  return {
    get length() {
      return storage.length;
    },
    key: (at) => storage.key(at),
    getItem: (key) => storage.getItem(key),
    setItem(key, value) {
      storage.setItem(key, value);
      tell(key);
    },
    removeItem(key) {
      if (!storage.values.has(key)) return;
      storage.removeItem(key);
      tell(key);
    },
  };
}

/** One tab at a time, as a browser's locks do it. */
export function createLocks(): Environment['exclusive'] {
  const tails = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const done = (tails.get(name) ?? Promise.resolve()).then(work);
    tails.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  };
}

export type VisitorOptions = Partial<ParleyOptions> & {
  storage?: FakeStorage;
  exclusive?: Environment['exclusive'];
  /** Waits are so much shorter than they would be. */
  haste?: number;
};

export type Visitor = { parley: Parley; signal(signal: Signal): void };

export function aVisitor(
  server: FakeServer,
  { storage, exclusive, haste = 25, ...options }: VisitorOptions = {},
): Visitor {
  const given = createEnvironment({ WebSocket: WebSocket as never });
  let listener: (signal: Signal) => void = () => undefined;
  const signal = (what: Signal) => listener(what);
  storage?.tabs.add(signal);
  const tab = storage ? tabOf(storage, signal) : null;
  const environment: Environment = {
    ...given,
    ...(exclusive && { exclusive }),
    after: (ms, work) => given.after(ms / haste, work),
    storage: () => tab,
    listen(told) {
      listener = told;
      return () => {
        storage?.tabs.delete(signal);
        listener = () => undefined;
      };
    },
  };
  const full = { siteKey: 'pk_test', url: server.url, ...options };
  return { parley: new ParleyClient(full, environment).api(), signal };
}

/** Resolves when the state is so. */
export function until<Value>(state: Readable<Value>, holds: (value: Value) => boolean): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      stop();
      reject(new Error(`It never came to be: ${JSON.stringify(state.get())}`));
    }, 5000);
    const look = () => {
      const value = state.get();
      if (!holds(value)) return;
      clearTimeout(late);
      stop();
      resolve(value);
    };
    const stop = state.subscribe(look);
    look();
  });
}
