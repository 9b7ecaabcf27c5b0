export type Heard = { name: string; seq: number };

/** One conversation as three witnesses tell it. */
export type Testimony = {
  /** What the server said is stored, by its name: every message of a run says something else. */
  acknowledged: ReadonlyMap<string, number>;
  /** What was sent at all, by either side. */
  sent: ReadonlySet<string>;
  /** What a client shows in the end. */
  shown: readonly Heard[];
  /** What the tables hold. */
  stored: readonly Heard[];
};

export type Faults = { lost: string[]; duplicated: string[]; disordered: string[] };

/** Everything that must not be: acknowledged and gone, there twice, out of order, or shown and not stored. */
export function findFaults({ acknowledged, sent, shown, stored }: Testimony): Faults {
  const seqOf = new Map(stored.map(({ name, seq }) => [name, seq]));
  const names = stored.map(({ name }) => name);
  const gone = [...acknowledged].filter(([name]) => !seqOf.has(name));
  const moved = [...acknowledged].filter(([name, seq]) => seqOf.has(name) && seqOf.get(name) !== seq);
  const shownAt = new Map(shown.map(({ name, seq }) => [seq, name]));
  const unseen = stored.filter(({ seq }) => !shownAt.has(seq));
  const other = stored.filter(({ name, seq }) => shownAt.has(seq) && shownAt.get(seq) !== name);
  return {
    lost: [
      ...gone.map(([name, seq]) => `${name} was acknowledged as ${seq} and is gone`),
      ...unseen.map(({ seq }) => `${seq} is stored and not shown`),
    ],
    duplicated: [
      ...repeated(names).map((name) => `${name} is stored more than once`),
      ...repeated(shown.map(({ seq }) => seq)).map((seq) => `${seq} is shown more than once`),
      ...names.filter((name) => !sent.has(name)).map((name) => `${name} was never sent`),
    ],
    disordered: [
      ...gaps(stored).map((seq) => `stored: ${seq} does not follow`),
      ...gaps(shown).map((seq) => `shown: ${seq} does not follow`),
      ...other.map(({ name, seq }) => `${name} is stored as ${seq}, and something else is shown there`),
      ...moved.map(([name, seq]) => `${name} was acknowledged as ${seq} and is elsewhere`),
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
