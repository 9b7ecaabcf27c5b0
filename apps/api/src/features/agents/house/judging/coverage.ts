import type { Kind, Term } from '../reading/read-question';
import { type Bag, emptyBag } from './bag';
import { kindIn } from './kinds';
import type { Read } from './read-passage';
import { isIn, type Weighed } from './weigh';

/** What a word counts that does not stand in the unit itself. */
const worth = {
  asked: 1,
  heads: 0.95,
  lead: 0.9,
  title: 0.85,
  near: 0.6,
  /** Elsewhere in the passage; in a table that is about something else. */
  whole: 0.35,
  rows: 0.15,
  kind: 0.9,
} as const;

type Place = { bag: Bag; worth: number };
type Coverage = {
  covered: number;
  own: number;
  /** In the very words. */
  exact: number;
  /** By what stands above it. */
  headed: number;
  missing: number;
  apart: number;
  lacksWanted: number;
  met: number;
  /** By the paragraph it stands in, and what stands above. */
  around: number;
  /** Things, names and deeds of the question that neither it nor what stands above speaks of. */
  lacksThing: number;
  lacksName: number;
  lacksDeed: number;
};

/** How much of the question is spoken of, in the unit and around it. */
export function coverageOf(read: Read, at: number, weighed: readonly Weighed[]): Coverage {
  const own = read.own[at] ?? emptyBag;
  const text = read.units[at]?.text ?? '';
  const places = placesOf(read, at);
  const near = read.around[at] ?? own;
  const above = aboveOf(read, at);
  const sum: Coverage = { ...nothing };
  for (const each of weighed) {
    const { term, weight } = each;
    const inOwn = isIn(each, own);
    const best = Math.max(inOwn, bestOf(each, places), isGiven(term, text) ? worth.kind : 0);
    sum.covered += weight * best;
    sum.own += weight * inOwn;
    sum.exact += inOwn === 1 ? weight : 0;
    const headed = bestOf(each, above);
    sum.headed += weight * headed;
    sum.around += weight * Math.max(headed, isIn(each, near), best);
    if (inOwn > 0) sum.met += 1;
    if (!term.isSlight && !term.isAside) addLack(sum, term, weight * (1 - best));
    sum.apart ||= Number(
      isBlank(each, read.blanks[at]) || (best < worth.near && isElsewhere(each, read, at)),
    );
  }
  return sum;
}

function addLack(sum: Coverage, { kind, isWanted }: Term, lack: number): void {
  sum[lackOf[kind]] += lack;
  if (isWanted) sum.lacksWanted += lack;
  sum.missing = Math.max(sum.missing, lack);
}

const nothing: Coverage = {
  covered: 0,
  own: 0,
  exact: 0,
  headed: 0,
  missing: 0,
  apart: 0,
  lacksWanted: 0,
  met: 0,
  around: 0,
  lacksThing: 0,
  lacksName: 0,
  lacksDeed: 0,
};

const lackOf = {
  plain: 'lacksThing',
  generic: 'lacksThing',
  name: 'lacksName',
  amount: 'lacksName',
  deed: 'lacksDeed',
  ordinary: 'lacksDeed',
} as const satisfies Record<Kind, keyof Coverage>;

/** Another of its kind is spoken of, or another row of the table is about it. */
const isElsewhere = (weighed: Weighed, { own, keys }: Read, at: number): boolean =>
  isOther(weighed.term, own[at] ?? emptyBag) ||
  (Boolean(keys[at]) &&
    !weighed.term.isSlight &&
    keys.some((key) => key !== null && isIn(weighed, key) === 1));

const isBlank = (weighed: Weighed, blanks: readonly Bag[] = []): boolean =>
  blanks.some((bag) => isIn(weighed, bag) > 0);

const aboveOf = ({ asked, heads, leads }: Read, at: number): Place[] =>
  [asked[at]?.bag, heads, leads[at]].flatMap((bag) => (bag ? [{ bag, worth: 1 }] : []));

function placesOf(read: Read, at: number): Place[] {
  const unit = read.units[at];
  const isTold = unit?.kind === 'sentence';
  const before = isTold && read.units[at - 1]?.block === unit.block ? read.own[at - 1] : null;
  const first = before ? read.own[read.units.findIndex(({ block }) => block === unit?.block)] : null;
  const places: [Bag | null | undefined, number][] = [
    [read.asked[at]?.bag, worth.asked],
    [read.heads, worth.heads],
    [read.leads[at], worth.lead],
    [read.title, worth.title],
    [before, worth.near],
    [first, worth.near],
    [read.whole, isTold ? worth.whole : worth.rows],
  ];
  return places.flatMap(([bag, counts]) => (bag ? [{ bag, worth: counts }] : []));
}

function bestOf(weighed: Weighed, places: readonly Place[]): number {
  let best = 0;
  for (const { bag, worth: counts } of places)
    if (counts > best) best = Math.max(best, counts * isIn(weighed, bag));
  return best;
}

const isGiven = ({ asksFor }: Term, text: string) => asksFor.some((aspect) => kindIn(text, aspect) > 0);

/** Another day than the one asked for, another animal, 2BHK in the place of 3BHK. */
function isOther({ apart, stems: [whole = ''] }: Term, own: Bag): boolean {
  if (apart !== null) return true;
  if (!/\p{N}/u.test(whole) || !/\p{L}/u.test(whole)) return false;
  const shape = whole.replace(/\p{N}+/gu, '0');
  return [...own.stems].some((stem) => stem !== whole && stem.replace(/\p{N}+/gu, '0') === shape);
}
