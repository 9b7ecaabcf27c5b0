import type { WebSocketMaker } from './types';

/** What the SDK takes from the world around it. Tests bring their own. */
export type Environment = {
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** The answer cancels it. */
  after(ms: number, work: () => void): () => void;
  fetch: typeof fetch;
  WebSocket: WebSocketMaker | null;
  /** Throws where the browser forbids it. */
  storage(): KeyValues | null;
  /** The answer stops listening. */
  listen(listener: (signal: Signal) => void): () => void;
  /** One tab at a time does the work of that name, where the browser can say so. */
  exclusive<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
};

export type KeyValues = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
export type Signal =
  | { kind: 'network'; on: boolean }
  /** The page is looked at again. */
  | { kind: 'wake' }
  /** Another tab stored or removed something. */
  | { kind: 'stored'; key: string | null };

export function createEnvironment(given: {
  fetch?: typeof fetch | undefined;
  WebSocket?: WebSocketMaker | undefined;
}): Environment {
  return {
    now: () => Date.now(),
    random: () => Math.random(),
    after(ms, work) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    fetch: given.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    WebSocket: given.WebSocket ?? globalThis.WebSocket ?? null,
    storage: () => (typeof window === 'undefined' ? null : window.localStorage),
    listen,
    exclusive(name, work) {
      const locks = globalThis.navigator?.locks;
      return locks ? (locks.request(name, work) as ReturnType<typeof work>) : work();
    },
  };
}

function listen(listener: (signal: Signal) => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const stop = new AbortController();
  const wake = () => {
    if (document.visibilityState === 'visible') listener({ kind: 'wake' });
  };
  const toNetwork = ({ type }: Event) => listener({ kind: 'network', on: type === 'online' });
  addEventListener('online', toNetwork, stop);
  addEventListener('offline', toNetwork, stop);
  addEventListener('pageshow', wake, stop);
  addEventListener('storage', ({ key }) => listener({ kind: 'stored', key }), stop);
  document.addEventListener('visibilitychange', wake, stop);
  return () => stop.abort();
}
