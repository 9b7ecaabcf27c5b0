import { linesOf } from '../text/expand';
import { type Phrases, phrases } from '../text/phrases';
import type { Token } from '../text/tokens';
import { telling } from './lexicon/phrases';

export type Telling = { from: number; to: number; value: number; frustration: number };

type Group = { value: number; frustration: number; phrases: Phrases };
let groups: Group[] | null = null;

/** Phrases that say more than their words; where two overlap the longer one. */
export function findTelling(tokens: readonly Token[]): Telling[] {
  groups ??= readGroups();
  const all = groups.flatMap(({ phrases: found, value, frustration }) =>
    found.find(tokens).map((place) => ({ ...place, value, frustration })),
  );
  all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  return all.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false;
    for (let at = from; at < to; at++) taken.add(at);
    return true;
  });
}

function readGroups(): Group[] {
  const byWorth = new Map<string, string[]>();
  for (const line of linesOf(telling)) {
    const colon = line.indexOf(': ');
    const worth = line.slice(0, colon);
    byWorth.set(worth, [...(byWorth.get(worth) ?? []), line.slice(colon + 2)]);
  }
  return [...byWorth].map(([worth, lines]) => {
    const [value = 0, frustration = 0] = worth.split(' ').map(Number);
    return { value, frustration, phrases: phrases(lines.join('\n')) };
  });
}
