export type Drafts = Record<string, string>;
/** `greeted`: the rules that had their turn. */
export type Kept = { muted?: boolean; greeted?: string[]; drafts?: Drafts };

/** A blocked storage is an empty one. */
function guarded<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** The little the widget keeps for itself. Without `muted` it was never opened here. */
export function createMemory(siteKey: string) {
  const name = `parley:${siteKey}:widget`;
  const read = (): Kept | null => guarded(() => JSON.parse(localStorage.getItem(name) ?? 'null'));
  return {
    read,
    write: (kept: Kept) => guarded(() => localStorage.setItem(name, JSON.stringify({ ...read(), ...kept }))),
    forget: () => guarded(() => localStorage.removeItem(name)),
  };
}

export type Memory = ReturnType<typeof createMemory>;
