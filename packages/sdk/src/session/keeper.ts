import type { Environment, KeyValues } from '../environment';

/** What outlives a page, if the visitor consents and the browser lets it. Nothing here ever throws. */
export type Keeper = {
  read<Value>(name: string): Value | null;
  write(name: string, value: unknown): void;
  remove(name: string): void;
  /** The names that begin so. */
  names(prefix: string): string[];
  /** Which name a change made by another tab is about. Null: not ours; `''`: all of them. */
  nameOf(key: string | null): string | null;
  allow(consent: boolean): void;
  readonly allowed: boolean;
};

export function createKeeper(environment: Environment, siteKey: string, consent: boolean): Keeper {
  const prefix = `parley:${siteKey}:`;
  let allowed = consent;
  const guarded = <Value>(work: (storage: KeyValues) => Value): Value | null => {
    if (!allowed) return null;
    try {
      const storage = environment.storage();
      return storage && work(storage);
    } catch {
      return null;
    }
  };
  const names = (start: string) =>
    guarded((storage) =>
      Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
        .filter((key) => key.startsWith(prefix + start))
        .map((key) => key.slice(prefix.length)),
    ) ?? [];
  const remove = (name: string) => void guarded((storage) => storage.removeItem(prefix + name));
  return {
    read: (name) => guarded((storage) => JSON.parse(storage.getItem(prefix + name) ?? 'null')),
    write: (name, value) => void guarded((storage) => storage.setItem(prefix + name, JSON.stringify(value))),
    remove,
    names,
    nameOf(key) {
      if (key === null) return '';
      return key.startsWith(prefix) ? key.slice(prefix.length) : null;
    },
    allow(next) {
      if (!next) for (const name of names('')) remove(name);
      allowed = next;
    },
    get allowed() {
      return allowed;
    },
  };
}
