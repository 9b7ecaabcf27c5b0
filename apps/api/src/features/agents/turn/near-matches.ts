type Near = { item: { id: string }; reason: string; why: { text: string }[] };
type Alternatives<Match> = { closest: Match[]; betterValue: Match[]; elsewhere: Match[]; cheaper: Match[] };

/** What comes near, the best of each kind before the next of any; each says first how it differs from what was asked. */
export function nearMatches<Match extends Near>(alternatives: Alternatives<Match> | null): Match[] {
  if (!alternatives) return [];
  const { closest, betterValue, elsewhere, cheaper } = alternatives;
  const kinds = [closest, betterValue, elsewhere, cheaper];
  const most = Math.max(...kinds.map(({ length }) => length));
  const inTurns = Array.from({ length: most }, (_, at) => kinds.flatMap((kind) => kind[at] ?? [])).flat();
  // Of the same item found in several ways, the way that says most.
  const byItem = new Map<string, Match>();
  for (const match of inTurns) {
    const known = byItem.get(match.item.id);
    if (!known || match.reason.length > known.reason.length) byItem.set(match.item.id, match);
  }
  return [...byItem.values()].map((match) => ({ ...match, why: [{ text: match.reason }, ...match.why] }));
}
