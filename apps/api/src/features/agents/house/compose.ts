import type { Judged } from './judging/judge-units';
import type { HouseSource } from './types';
import type { Unit } from './units/cut-units';

const most = { characters: 500, sentences: 3, sources: 2 } as const;

/** The answer to the letter, with what it needs to stand alone. */
export function compose(judged: readonly Judged[]): { text: string; sources: HouseSource[] } {
  const [best, ...others] = judged;
  if (!best) return { text: '', sources: [] };
  const first = stretchOf(best);
  const pieces = [first];
  for (const other of others) {
    if (pieces.length >= most.sources || other.score < best.score * 0.93) break;
    const piece = stretchOf(other);
    if (pieces.some((known) => overlaps(known, piece))) continue;
    const length = pieces.reduce((sum, { quote }) => sum + quote.length, piece.quote.length);
    if (length <= most.characters) pieces.push(piece);
  }
  const text = pieces.map(({ quote }, at) => `${quote} [${at + 1}]`).join('\n');
  return { text, sources: pieces };
}

const overlaps = (a: HouseSource, b: HouseSource) =>
  a.quote === b.quote || (a.documentId === b.documentId && a.start < b.end && b.start < a.end);

/** The unit, and what follows it in its block while there is room. */
function stretchOf({ passage, unit, units }: Judged): HouseSource {
  let end = unit;
  if (unit.kind === 'sentence') {
    let count = 1;
    for (const next of units.slice(units.indexOf(unit) + 1)) {
      const fits = next.end - unit.start <= 320 && count < most.sentences;
      if (!fits || next.block !== unit.block || !isSameLine(passage.text, end, next)) break;
      end = next;
      count += 1;
    }
  }
  const quote = passage.text.slice(unit.start, Math.min(end.end, unit.start + most.characters));
  const { chunkId: passageId, documentId, title, url } = passage;
  const start = passage.start + unit.start;
  return { passageId, documentId, title, url, quote, start, end: start + quote.length };
}

const isSameLine = (text: string, before: Unit, next: Unit) =>
  !text.slice(before.end, next.start).includes('\n');
