export type Value = { readonly [name: string]: string | boolean };
export type Change = { tenantId: string; key: string; value: Value | null };

export type Present = ReturnType<typeof createPresent>;

/** What all nodes have together; tells when the whole of it is another. */
export function createPresent(onChange: (change: Change) => void) {
  const tenants = new Map<string, Map<string, Map<string, Value>>>();

  function find(tenantId: string, key: string): Value | null {
    let found: Value | null = null;
    for (const value of tenants.get(tenantId)?.get(key)?.values() ?? []) found = value;
    return found;
  }

  function set(node: string, { tenantId, key, value }: Change): void {
    const before = find(tenantId, key);
    const keys = tenants.get(tenantId) ?? new Map<string, Map<string, Value>>();
    const nodes = keys.get(key) ?? new Map<string, Value>();
    nodes.delete(node); // the newest comes last
    if (value) nodes.set(node, value);
    if (nodes.size > 0) keys.set(key, nodes);
    else keys.delete(key);
    if (keys.size > 0) tenants.set(tenantId, keys);
    else tenants.delete(tenantId);
    const after = find(tenantId, key);
    if (!isSame(before, after)) onChange({ tenantId, key, value: after });
  }

  return {
    find,
    set,
    list(tenantId: string, prefix: string): { key: string; value: Value }[] {
      const found: { key: string; value: Value }[] = [];
      for (const key of tenants.get(tenantId)?.keys() ?? []) {
        const value = key.startsWith(prefix) ? find(tenantId, key) : null;
        if (value) found.push({ key, value });
      }
      return found;
    },
    /** All that a node had, but for what it says it still has. */
    forget(node: string, kept: readonly (readonly [tenantId: string, key: string, ...unknown[]])[]): void {
      const still = new Set(kept.map(([tenantId, key]) => `${tenantId} ${key}`));
      for (const [tenantId, keys] of [...tenants]) {
        for (const [key, nodes] of [...keys]) {
          if (nodes.has(node) && !still.has(`${tenantId} ${key}`)) set(node, { tenantId, key, value: null });
        }
      }
    },
  };
}

function isSame(a: Value | null, b: Value | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
