import { linesOf } from '../text/expand';
import { type PhraseTable, phraseTable } from '../text/phrases';
import type { Token } from '../text/tokens';
import { telling } from './lexicon/phrases';
import { tellingElsewhere } from './lexicon/phrases-elsewhere';

type Worth = { value: number; frustration: number };
export type Telling = Worth & { from: number; to: number };

let table: PhraseTable<Worth> | null = null;

/** Phrases that say more than their words; where two overlap the longer one. */
export function findTelling(tokens: readonly Token[]): Telling[] {
  table ??= phraseTable([...linesOf(telling), ...linesOf(tellingElsewhere)].map(readLine));
  const all = table.find(tokens).map(({ from, to, kind }) => ({ from, to, ...kind }));
  all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  return all.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false;
    for (let at = from; at < to; at++) taken.add(at);
    return true;
  });
}

/** “-3 4: never again”: how it is meant, how frustrated it is, and the phrase. */
function readLine(line: string): { line: string; kind: Worth } {
  const colon = line.indexOf(': ');
  const [value = 0, frustration = 0] = line.slice(0, colon).split(' ').map(Number);
  return { line: line.slice(colon + 2), kind: { value, frustration } };
}
