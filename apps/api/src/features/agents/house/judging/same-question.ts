import { type Question, readQuestion, type Term } from '../reading/read-question';
import type { Reader } from '../reading/reader';
import { type Bag, bagOf } from './bag';
import { matchOf } from './match';

/** A question as it is compared with another. */
export type AskedQuestion = { aspects: Question['aspects']; things: readonly Term[]; bag: Bag };

/** Words that are merely alike may be two things of a kind: to check in and to check out. */
const theSame = 1;

export function asAsked(text: string, reader: Reader): AskedQuestion {
  const { aspects, terms } = readQuestion(text, reader);
  const { ourselves } = reader.meanings;
  const things = terms.filter((term) => isTold(term) && !term.stems.every((stem) => ourselves.has(stem)));
  return { aspects, things, bag: bagOf(text, reader) };
}

const isTold = ({ isSlight, isAside, kind }: Term) => !isSlight && !isAside && kind !== 'ordinary';

/** “What time is breakfast?” and “When is breakfast served?”: the same is wanted of the same things. */
export function isSameQuestion(one: AskedQuestion, other: AskedQuestion): boolean {
  const aspects = new Set(one.aspects);
  if (aspects.size === 0 || aspects.size !== other.aspects.length) return false;
  if (!other.aspects.every((aspect) => aspects.has(aspect))) return false;
  return isAllIn(one, other) && isAllIn(other, one);
}

const isAllIn = ({ things }: AskedQuestion, { bag }: AskedQuestion) =>
  things.every((term) => matchOf(term, bag, undefined) >= theSame);
