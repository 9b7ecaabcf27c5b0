import type { ParleyEvents } from './types';

export type Emitter = {
  on<Name extends keyof ParleyEvents>(name: Name, listener: (event: ParleyEvents[Name]) => void): () => void;
  emit<Name extends keyof ParleyEvents>(name: Name, event: ParleyEvents[Name]): void;
  clear(): void;
};

export function createEmitter(): Emitter {
  const listeners = new Map<string, Set<(event: never) => void>>();
  return {
    on(name, listener) {
      const own = (event: ParleyEvents[typeof name]) => listener(event);
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(own));
      return () => {
        all.delete(own);
      };
    },
    emit(name, event) {
      for (const listener of [...(listeners.get(name) ?? [])]) listener(event as never);
    },
    clear: () => listeners.clear(),
  };
}
