import type { Meaning } from '../lexicon/concepts';
import type { Term } from '../reading/read-question';
import { isWithin } from '../reading/spelling';
import type { Bag } from './bag';

const quality = { same: 1, alike: 0.85, faint: 0.6, kindOf: 0.75, spelt: 0.75 } as const;

type Asked = { term: Term; spelt: ReadonlySet<string> | undefined };

/** How well a stretch has a word of the question, 0..1. */
export function matchOf({ term, spelt }: Asked, bag: Bag): number {
  const same = sameOf(term, bag);
  if (same === quality.same) return same;
  const meant = Math.max(same, ...term.meanings.map((meaning) => meantBy(meaning, bag)));
  if (meant >= quality.alike) return meant;
  const isSpelt = spelt !== undefined && [...spelt].some((stem) => bag.stems.has(stem));
  return isSpelt ? quality.spelt : meant;
}

function meantBy({ group, as }: Meaning, { heads, parts, faint }: Bag): number {
  if (as === 'part') return heads.has(group) ? quality.kindOf : 0;
  if (heads.has(group) || parts.has(group)) return quality.alike;
  return faint.has(group) ? quality.faint : 0;
}

/** A word of several parts by the whole, or by how many of its letters the parts that are there have. */
function sameOf({ stems: [whole = '', ...parts] }: Term, { stems }: Bag): number {
  if (stems.has(whole)) return quality.same;
  if (parts.length === 0 || /\p{N}/u.test(whole)) return 0;
  const letters = parts.reduce((sum, part) => sum + part.length, 0);
  const found = parts.reduce((sum, part) => sum + (stems.has(part) ? part.length : 0), 0);
  return found === letters ? quality.same : (0.6 * found) / letters;
}

const least = 5;
const leastRoot = 4;
/** What makes another word of one: to deliver and delivery, an apprentice and an apprenticeship. */
const derived =
  /^(?:ment|al|er|or|abl|able|ibl|ship|anc|enc|ance|ence|at|ation|ion|iti|ity|ness|ful|iv|ive|ist|ag|age|ur|ure|eri|ery|ant|ent|hood|less|e|i|y)$/u;

/** Words of the texts that a word of the question may be meant by: one letter off, or another ending. */
export function speltLike(term: Term, vocabulary: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const stem of term.stems) {
    if (stem.length < leastRoot || /\p{N}/u.test(stem) || vocabulary.has(stem)) continue;
    for (const word of vocabulary) if (isSpeltLike(stem, word)) found.add(word);
  }
  return found;
}

const isDerived = (short: string, long: string): boolean =>
  short.length >= leastRoot && long.startsWith(short) && derived.test(long.slice(short.length));

function isSpeltLike(a: string, b: string): boolean {
  if (isDerived(a, b) || isDerived(b, a)) return true;
  if (a.length < least) return false;
  if (Math.abs(a.length - b.length) > 4 || b.length < least - 1 || a[0] !== b[0]) return false;
  const shared = sharedStart(a, b);
  if (shared >= least && shared >= 0.7 * Math.max(a.length, b.length)) return true;
  return isWithin(a, b, a.length >= 8 ? 2 : 1);
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/** “Visa” where the text says card: it may be another card. */
export function isWiderIn(term: Term, bag: Bag): boolean {
  if (sameOf(term, bag) > 0 || term.meanings.some(({ group, as }) => as === 'head' && bag.heads.has(group)))
    return false;
  return term.meanings.some(({ group, as }) => as === 'part' && bag.heads.has(group));
}
