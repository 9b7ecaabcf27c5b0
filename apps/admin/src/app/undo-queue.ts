export type Deferred = {
  /** What is gone from the screen while it waits; a list leaves these out. */
  id: string;
  /** More that goes with it. */
  hides?: readonly string[];
  commit: () => Promise<unknown>;
};

export type UndoQueue = {
  waiting(): ReadonlySet<string>;
  subscribe(listener: () => void): () => void;
  add(deferred: Deferred): void;
  undo(id: string): void;
  commit(id: string): void;
  commitAll(): void;
};

/**
 * Removals wait a moment so that they can be taken back. One that ran, well or badly, is shown as the
 * server has it: `onSettled` reloads it.
 */
export function createUndoQueue(onSettled: (id: string, error: unknown) => Promise<void>): UndoQueue {
  const pending = new Map<string, Deferred>();
  const listeners = new Set<() => void>();
  let hidden: ReadonlySet<string> = new Set();

  const show = (next: ReadonlySet<string>) => {
    hidden = next;
    for (const listener of listeners) listener();
  };
  const namesOf = ({ id, hides = [] }: Deferred) => [id, ...hides];
  const unhide = (deferred: Deferred) => {
    const names = new Set(namesOf(deferred));
    show(new Set([...hidden].filter((other) => !names.has(other))));
  };
  const settle = async (deferred: Deferred, error: unknown) => {
    await onSettled(deferred.id, error);
    unhide(deferred);
  };
  const run = (deferred: Deferred) => {
    pending.delete(deferred.id);
    deferred.commit().then(
      () => settle(deferred, null),
      (error: unknown) => settle(deferred, error),
    );
  };

  return {
    waiting: () => hidden,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (deferred) => {
      pending.set(deferred.id, deferred);
      show(new Set([...hidden, ...namesOf(deferred)]));
    },
    undo: (id) => {
      const deferred = pending.get(id);
      if (deferred && pending.delete(id)) unhide(deferred);
    },
    commit: (id) => {
      const deferred = pending.get(id);
      if (deferred) run(deferred);
    },
    commitAll: () => {
      for (const deferred of [...pending.values()]) run(deferred);
    },
  };
}
