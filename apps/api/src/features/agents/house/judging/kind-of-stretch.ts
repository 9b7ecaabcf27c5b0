import type { Question } from '../reading/read-question';
import { kindOfUnit } from './kind-of-unit';
import type { Read } from './read-passage';
import type { Weighed } from './weigh';

type Given = { question: Question; weighed: readonly Weighed[] };

const besides = 0.8;
const longestQuoted = 320;

/** A short paragraph is quoted as a whole: what is asked for may stand in the sentence beside. */
export function kindOfStretch(read: Read, at: number, asked: Given): number {
  const unit = read.units[at];
  const own = kindOfUnit(read, at, asked);
  if (unit?.kind !== 'sentence' || own >= besides || asked.question.aspects.length === 0) return own;
  const line = read.units.flatMap((other, place) => (other.line === unit.line ? [{ other, place }] : []));
  const length = (line.at(-1)?.other.end ?? 0) - (line[0]?.other.start ?? 0);
  if (length > longestQuoted) return own;
  return Math.max(own, ...line.map(({ place }) => besides * kindOfUnit(read, place, asked)));
}
