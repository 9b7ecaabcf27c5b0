export type Heard = { clientId: string | null; seq: number };

/** One conversation as three witnesses tell it. */
export type Testimony = {
  /** What the server said is stored, by what the client called it. */
  acknowledged: ReadonlyMap<string, number>;
  /** What was sent at all. */
  sent: ReadonlySet<string>;
  /** What a client shows in the end. */
  shown: readonly Heard[];
  /** What the tables hold. */
  stored: readonly Heard[];
};

export type Faults = { lost: string[]; duplicated: string[]; disordered: string[] };

/** Everything that must not be: acknowledged and gone, there twice, out of order, or shown and not stored. */
export function findFaults({ acknowledged, sent, shown, stored }: Testimony): Faults {
  const seqOf = new Map(stored.map(({ clientId, seq }) => [clientId, seq]));
  const names = stored.flatMap(({ clientId }) => clientId ?? []);
  const gone = [...acknowledged].filter(([clientId]) => !seqOf.has(clientId));
  const moved = [...acknowledged].filter(
    ([clientId, seq]) => seqOf.has(clientId) && seqOf.get(clientId) !== seq,
  );
  const unseen = stored.filter(({ seq }) => !shown.some((each) => each.seq === seq));
  return {
    lost: [
      ...gone.map(([clientId, seq]) => `${clientId} was acknowledged as ${seq} and is gone`),
      ...unseen.map(({ seq }) => `${seq} is stored and not shown`),
    ],
    duplicated: [
      ...repeated(names).map((clientId) => `${clientId} is stored more than once`),
      ...repeated(shown.map(({ seq }) => seq)).map((seq) => `${seq} is shown more than once`),
      ...names.filter((clientId) => !sent.has(clientId)).map((clientId) => `${clientId} was never sent`),
    ],
    disordered: [
      ...gaps(stored).map((seq) => `stored: ${seq} does not follow`),
      ...gaps(shown).map((seq) => `shown: ${seq} does not follow`),
      ...moved.map(([clientId, seq]) => `${clientId} was acknowledged as ${seq} and is elsewhere`),
    ],
  };
}

function repeated<Value>(values: readonly Value[]): Value[] {
  const seen = new Set<Value>();
  return values.filter((value) => {
    const again = seen.has(value);
    seen.add(value);
    return again;
  });
}

/** Every `seq` that is not its place. */
function gaps(heard: readonly Heard[]): number[] {
  return heard.filter(({ seq }, index) => seq !== index + 1).map(({ seq }) => seq);
}
