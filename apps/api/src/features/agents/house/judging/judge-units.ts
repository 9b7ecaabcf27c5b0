import type { Question, Term } from '../reading/read-question';
import type { Reader, Word } from '../reading/reader';
import type { HousePassage } from '../types';
import type { Unit } from '../units/cut-units';
import { type Cell, cellsOf } from '../units/row';
import { type Bag, bagOfOne, emptyBag } from './bag';
import { isInColumn, isMeasured, kindIn } from './kinds';
import { matchOf, speltLike } from './match';
import { type Read, readPassage } from './read-passage';

/** What is known of a unit as an answer; every number 0..1. */
export type Signs = {
  /** Which share of the question it speaks of, where it stands. */
  covered: number;
  /** The same of the unit alone. */
  own: number;
  /** The weightiest word of the question that it says nothing of. */
  missing: number;
  /** Whether it has what kind of thing was asked for. */
  kind: number;
  /** How alike the question is to the one it answers. */
  asked: number;
  /** It speaks of another thing of the kind. */
  apart: number;
  /** How well the search found its passage, beside the best. */
  rank: number;
  /** How much of what it says was asked for. */
  dense: number;
};

export type Judged = {
  passage: HousePassage;
  unit: Unit;
  units: readonly Unit[];
  signs: Signs;
  score: number;
};

/** Every unit of the passages, the likeliest answer first. */
export function judgeUnits(question: Question, passages: readonly HousePassage[], reader: Reader): Judged[] {
  const read = passages.map((passage) => readPassage(passage, reader));
  const weighed = weigh(question, read);
  if (weighed.length === 0) return [];
  const top = Math.max(...passages.map(({ score }) => score), Number.EPSILON);
  return read
    .flatMap((one) =>
      one.units.map((unit, at) => {
        const signs = signsOf(one, at, { question, weighed, rank: one.passage.score / top });
        return { passage: one.passage, unit, units: one.units, signs, score: scoreOf(signs) };
      }),
    )
    .sort((a, b) => b.score - a.score);
}

export type Weighed = { term: Term; weight: number; spelt: ReadonlySet<string> | undefined };

/** What most passages say tells them apart from none. */
function weigh({ terms }: Question, read: readonly Read[]): Weighed[] {
  const vocabulary = new Set(
    read.flatMap(({ whole, title, heads }) => [...whole.stems, ...title.stems, ...heads.stems]),
  );
  return terms.map((term) => {
    const spelt = speltLike(term, vocabulary);
    const having = read.filter(({ whole, title }) =>
      term.stems.some((stem) => whole.stems.has(stem) || title.stems.has(stem)),
    );
    const often = having.length / Math.max(1, read.length);
    return { term, weight: term.weight * (1.25 - 0.75 * often), spelt: spelt.size > 0 ? spelt : undefined };
  });
}

const places = { own: 1, asked: 1, lead: 0.9, heads: 0.95, title: 0.85, near: 0.6, whole: 0.35 } as const;

type Given = { question: Question; weighed: readonly Weighed[]; rank: number };

function signsOf(read: Read, at: number, { question, weighed, rank }: Given): Signs {
  const unit = read.units[at];
  const own = read.own[at] ?? emptyBag;
  const asked = read.asked[at] ?? null;
  const isTold = unit?.kind === 'sentence' && read.units[at - 1]?.block === unit.block;
  const near = isTold ? read.own[at - 1] : null;
  const first = isTold ? read.own[read.units.findIndex(({ block }) => block === unit.block)] : null;
  const text = unit?.text ?? '';
  const has = (aspect: Term['asksFor'][number]) => kindIn(text, aspect) > 0;
  let [all, covered, ownCovered, missing, apart, met] = [0, 0, 0, 0, 0, 0];
  for (const { term, weight, spelt } of weighed) {
    const inOwn = matchOf(term, own, spelt);
    let best = inOwn * places.own;
    if (inOwn > 0) met += 1;
    const look = (bag: Bag | null | undefined, worth: number) => {
      if (bag && best < worth) best = Math.max(best, worth * matchOf(term, bag, spelt));
    };
    look(asked, places.asked);
    look(read.heads, places.heads);
    look(read.leads[at], places.lead);
    look(read.title, places.title);
    look(near, places.near);
    look(first, places.near);
    look(read.whole, places.whole);
    if (term.asksFor.length > 0 && best < 0.9 && term.asksFor.some(has)) best = 0.9;
    all += weight;
    covered += weight * best;
    ownCovered += weight * Math.max(inOwn, asked ? matchOf(term, asked, spelt) : 0);
    if (!term.isSlight) missing = Math.max(missing, weight * (1 - best));
    if ((best < places.near && isOther(term, own)) || read.blanks[at]?.some((bag) => matchOf(term, bag, spelt) > 0)) apart = 1;
  }
  const total = Math.max(all, Number.EPSILON);
  return {
    covered: covered / total,
    own: ownCovered / total,
    missing: Math.min(1, missing),
    kind:
      kindOf(question, unit ? sideOf(unit, read.words[at] ?? [], weighed) : '', unit?.kind === 'row' ? cellsOf(text) : []) *
      countedIn(question, weighed, { text: read.passage.text, words: read.words[at] ?? [] }),
    asked: asked ? alikeness(weighed, asked, total) : 0,
    apart,
    rank,
    dense: Math.min(1, met / Math.max(3, own.content)),
  };
}


/** Another day than the one asked for, another animal, 2BHK in the place of 3BHK. */
function isOther({ apart, stems: [whole = ''] }: Term, own: Bag): boolean {
  if (apart !== null) return true;
  if (!/\p{N}/u.test(whole) || !/\p{L}/u.test(whole)) return false;
  const shape = whole.replace(/\p{N}+/gu, '0');
  return [...own.stems].some((stem) => stem !== whole && stem.replace(/\p{N}+/gu, '0') === shape);
}

function kindOf(
  { aspects, isYesNo, text: asked }: Question,
  text: string,
  cells: readonly Cell[],
): number {
  if (aspects.length === 0) return isYesNo ? 0.75 : 0.6;
  const had = aspects.reduce((sum, aspect) => {
    if (aspect === 'measure' && !isMeasured(asked, text)) return sum + 0.15;
    return sum + (isInColumn(cells, aspect) ? 1 : kindIn(text, aspect));
  }, 0);
  return had / aspects.length;
}

/** Of a sentence with a semicolon, the side that speaks of it. */
function sideOf({ text, start: from }: Unit, words: readonly Word[], weighed: readonly Weighed[]): string {
  if (!text.includes(';')) return text;
  const ends = [...text.matchAll(/;/g)].map(({ index }) => index);
  const sides = [...ends, text.length].map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end }));
  const about = sides.filter(({ start, end }) =>
    words.some(
      (word) =>
        word.start - from >= start &&
        word.end - from <= end &&
        weighed.some(({ term, spelt }) => !term.isSlight && matchOf(term, bagOfOne(word), spelt) > 0),
    ),
  );
  return about.length === 0 ? text : about.map(({ start, end }) => text.slice(start, end)).join(';');
}

const nearBy = 4;
/** “How many homes?” is answered by a number of homes, not by a number in a sentence about homes. */
function countedIn(
  { aspects, text: asked }: Question,
  weighed: readonly Weighed[],
  { text, words }: { text: string; words: readonly Word[] },
): number {
  if (!aspects.includes('count')) return 1;
  const after = (asked.split(/\bhow many\b/i)[1] ?? asked).trimStart();
  const counted =
    weighed.find(({ term }) => after.startsWith(term.text)) ?? weighed.find(({ term }) => !term.isSlight);
  if (!counted) return 1;
  const found = words.some(
    (word, at) =>
      kindIn(text.slice(word.start, word.end), 'count') > 0 &&
      words.slice(at + 1, at + 1 + nearBy).some((next) => matchOf(counted.term, bagOfOne(next), counted.spelt) > 0),
  );
  return found ? 1 : 0.4;
}

/** Both ways: a question about less, or about more, is another one. */
function alikeness(weighed: readonly Weighed[], asked: Bag, total: number): number {
  let found = 0;
  let count = 0;
  for (const { term, weight, spelt } of weighed) {
    const match = matchOf(term, asked, spelt);
    found += weight * match;
    if (match > 0) count += 1;
  }
  const precision = Math.min(1, count / Math.max(1, asked.content));
  const recall = found / total;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** How much each sign counts. */
const counts = { covered: 3, own: 2, kind: 1.8, asked: 1.4, rank: 1.5, dense: 1.2, missing: -1, apart: -0.6 } as const;

const scoreOf = (signs: Signs): number =>
  Object.entries(counts).reduce((sum, [sign, count]) => sum + count * signs[sign as keyof Signs], 0);
