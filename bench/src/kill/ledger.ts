/** What the clients of a server remember, while the server forgets or does not. */
export type Ledger = {
  /** The names of the writes that were answered, by the id of the answer. */
  readonly acknowledged: ReadonlyMap<string, string>;
  /** The names of those that were sent and never answered. */
  readonly unanswered: ReadonlySet<string>;
  sent(name: string): void;
  answered(name: string, id: string): void;
  /** Resolves once so many were acknowledged. */
  reaches(count: number): Promise<void>;
};

export function createLedger(): Ledger {
  const acknowledged = new Map<string, string>();
  const unanswered = new Set<string>();
  let waiting: { count: number; tell: () => void }[] = [];
  return {
    acknowledged,
    unanswered,
    sent: (name) => void unanswered.add(name),
    answered(name, id) {
      unanswered.delete(name);
      acknowledged.set(id, name);
      for (const { count, tell } of waiting) if (acknowledged.size >= count) tell();
      waiting = waiting.filter(({ count }) => acknowledged.size < count);
    },
    reaches: (count) =>
      new Promise((tell) => {
        waiting.push({ count, tell });
      }),
  };
}
