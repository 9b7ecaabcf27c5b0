import { fuse } from '../fuse';
import type { Seen } from './close-look';
import { locate } from './locate';
import type { Near } from './nearness';
import type { Candidate } from './top-list';
import type { View } from './view';
import { flatness, meaningWeight } from './weights';

export type Placed = Seen & { meaning: (Near & { rank: number }) | null; wordRank: number | null };

/** Those that words have found, and those that meaning alone has. */
export function withNear(
  candidates: readonly Candidate[],
  near: readonly Near[],
  view: View,
): readonly Candidate[] {
  if (near.length === 0) return candidates;
  const known = new Set(candidates.map(({ number }) => number));
  const others = near.flatMap(({ number }) => (known.has(number) ? [] : (locate(view, number) ?? [])));
  return [...candidates, ...others];
}

type Rankings = { byWords: ReadonlySet<number>; near: readonly Near[] };

/** By rank, for the two kinds of scores cannot be compared; 1 is first by both. */
export function placed(seen: readonly Seen[], { byWords, near }: Rankings): Placed[] {
  if (near.length === 0)
    return seen.map((each, at) => Object.assign(each, { meaning: null, wordRank: at + 1 }));
  const words = seen.filter(({ number }) => byWords.has(number));
  const wordRanks = new Map(words.map(({ number }, at) => [number, at + 1]));
  const meanings = new Map(near.map((each, at) => [each.number, { ...each, rank: at + 1 }]));
  const all = seen.map((each): Placed => {
    const { number } = each;
    return { ...each, meaning: meanings.get(number) ?? null, wordRank: wordRanks.get(number) ?? null };
  });
  const fused = fuse(
    [{ keys: [...wordRanks.keys()] }, { keys: [...meanings.keys()], weight: meaningWeight }],
    flatness,
  );
  const most = (1 + meaningWeight) / (flatness + 1);
  const scores = new Map(fused.map(({ key, score }) => [key, score / most]));
  return all
    .map((each) => ({ ...each, score: scores.get(each.number) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
}
