import type { Bus } from '../bus';
import { randomLetters } from '../ids';
import { createPresent, type Present, type Value } from './present';

export type Gone = () => void;
export type PresenceChange = { tenantId: string; key: string; value: Value | null };

/** Who is here now, on any node: each says what it has, and is forgotten when it falls silent. */
export type Presence = {
  /** Here until the answer is called, on as many connections as there are. The newest value counts. */
  announce(tenantId: string, key: string, value: Value): Gone;
  find(tenantId: string, key: string): Value | null;
  list(tenantId: string, prefix: string): { key: string; value: Value }[];
  onChange(handler: (change: PresenceChange) => void): void;
  close(): Promise<void>;
};

type Options = { bus: Bus; onError(error: unknown): void; timing?: Timing };
type Timing = { gatherMs: number; beatMs: number; silenceMs: number };
type Entry = [tenantId: string, key: string, value: Value | null];
type Said = { node: string; entries?: Entry[]; whole?: boolean; ask?: boolean; bye?: boolean };

const channel = 'presence';
const calm: Timing = { gatherMs: 50, beatMs: 10_000, silenceMs: 35_000 };

export function createPresence({ bus, onError, timing = calm }: Options): Presence {
  const node = randomLetters(12);
  const handlers = new Set<(change: PresenceChange) => void>();
  const present = createPresent((change) => {
    for (const handler of handlers) handler(change);
  });
  const own = createOwn(present, node, say);
  const heardAt = new Map<string, number>();
  let gathering: NodeJS.Timeout | null = null;

  function say(): void {
    gathering ??= setTimeout(() => {
      gathering = null;
      send({ node, entries: own.takeChanges() });
    }, timing.gatherMs).unref();
  }

  function send(said: Said): void {
    bus.publish(channel, said).catch(onError);
  }

  function hear(text: string): void {
    const said = JSON.parse(text) as Said;
    if (said.node === node) return;
    if (said.bye) {
      forget(said.node);
      return;
    }
    const isNew = !heardAt.has(said.node);
    heardAt.set(said.node, performance.now());
    if (said.whole) present.forget(said.node, said.entries ?? []);
    for (const [tenantId, key, value] of said.entries ?? []) present.set(said.node, { tenantId, key, value });
    if (said.ask) send({ node, whole: true, entries: own.all() });
    else if (isNew && !said.whole) send({ node, ask: true });
  }

  function forget(silent: string): void {
    heardAt.delete(silent);
    present.forget(silent, []);
  }

  function beat(): void {
    send({ node });
    const since = performance.now() - timing.silenceMs;
    for (const [other, at] of heardAt) if (at < since) forget(other);
  }

  const ask = () => send({ node, ask: true, whole: true, entries: own.all() });
  const hearing = bus.subscribe(channel, hear);
  hearing.then(ask, onError);
  bus.onLapse(ask);
  const timer = setInterval(beat, timing.beatMs).unref();

  return {
    announce: own.announce,
    find: present.find,
    list: present.list,
    onChange: (handler) => void handlers.add(handler),
    async close() {
      clearInterval(timer);
      if (gathering) clearTimeout(gathering);
      await bus.publish(channel, { node, bye: true } satisfies Said);
    },
  };
}

/** What this node itself has to say. */
function createOwn(present: Present, node: string, changed: () => void) {
  const held = new Map<string, { tenantId: string; key: string; value: Value; count: number }>();
  const changes = new Map<string, Entry>();
  const idOf = (tenantId: string, key: string) => `${tenantId} ${key}`;

  function note(tenantId: string, key: string, value: Value | null): void {
    present.set(node, { tenantId, key, value });
    changes.set(idOf(tenantId, key), [tenantId, key, value]);
    changed();
  }

  return {
    announce(tenantId: string, key: string, value: Value): Gone {
      const id = idOf(tenantId, key);
      const count = (held.get(id)?.count ?? 0) + 1;
      held.set(id, { tenantId, key, value, count });
      note(tenantId, key, value);
      let gone = false;
      return () => {
        const entry = held.get(id);
        if (gone || !entry) return;
        gone = true;
        entry.count -= 1;
        if (entry.count > 0) return;
        held.delete(id);
        note(tenantId, key, null);
      };
    },
    takeChanges(): Entry[] {
      const taken = [...changes.values()];
      changes.clear();
      return taken;
    },
    all: () => [...held.values()].map(({ tenantId, key, value }): Entry => [tenantId, key, value]),
  };
}
