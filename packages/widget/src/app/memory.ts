const key = (siteKey: string): string => `parley:${siteKey}:widget`;

export type Drafts = Record<string, string>;
/** `greeted`: the rules that had their turn. */
export type Kept = { muted?: boolean; greeted?: string[]; drafts?: Drafts };

/** The little the widget keeps for itself. Without `muted` it was never opened here. A blocked storage is an empty one. */
export function createMemory(siteKey: string) {
  return {
    read(): Kept | null {
      try {
        return JSON.parse(localStorage.getItem(key(siteKey)) ?? 'null') as Kept | null;
      } catch {
        return null;
      }
    },
    write(kept: Kept): void {
      try {
        localStorage.setItem(key(siteKey), JSON.stringify({ ...this.read(), ...kept }));
      } catch {
        return;
      }
    },
    forget(): void {
      try {
        localStorage.removeItem(key(siteKey));
      } catch {
        return;
      }
    },
  };
}

export type Memory = ReturnType<typeof createMemory>;
