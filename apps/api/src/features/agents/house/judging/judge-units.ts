import type { Question, Term } from '../reading/read-question';
import type { Reader } from '../reading/reader';
import type { HousePassage } from '../types';
import { cutUnits, type Unit } from '../units/cut-units';
import { type Bag, bagOf, emptyBag } from './bag';
import { hasKind } from './kinds';
import { matchOf, speltLike } from './match';

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
  rank: number;
};

export type Judged = {
  passage: HousePassage;
  unit: Unit;
  units: readonly Unit[];
  signs: Signs;
  score: number;
};

type Read = {
  passage: HousePassage;
  units: readonly Unit[];
  title: Bag;
  heads: Bag;
  whole: Bag;
  own: readonly Bag[];
  asked: readonly (Bag | null)[];
  leads: readonly (Bag | null)[];
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

function readPassage(passage: HousePassage, reader: Reader): Read {
  const units = cutUnits(passage);
  const bags = new Map<string, Bag>();
  const bag = (text: string) => {
    const known = bags.get(text) ?? bagOf(text, reader);
    bags.set(text, known);
    return known;
  };
  return {
    passage,
    units,
    title: bag(passage.title),
    heads: bag(passage.headings.join('\n')),
    whole: bag(passage.text),
    own: units.map(({ text }) => bag(text)),
    asked: units.map(({ asked }) => (asked === null ? null : bag(asked))),
    leads: units.map(({ lead }) => (lead === null ? null : bag(lead))),
  };
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
  const near = read.units[at - 1]?.block === unit?.block ? (read.own[at - 1] ?? emptyBag) : emptyBag;
  const text = unit?.text ?? '';
  const has = (aspect: Term['asksFor'][number]) => hasKind(text, aspect);
  let [all, covered, ownCovered, missing, apart] = [0, 0, 0, 0, 0];
  for (const { term, weight, spelt } of weighed) {
    const inOwn = matchOf(term, own, spelt);
    let best = inOwn * places.own;
    const look = (bag: Bag | null | undefined, worth: number) => {
      if (bag && best < worth) best = Math.max(best, worth * matchOf(term, bag, spelt));
    };
    look(asked, places.asked);
    look(read.heads, places.heads);
    look(read.leads[at], places.lead);
    look(read.title, places.title);
    look(near, places.near);
    look(read.whole, places.whole);
    if (term.asksFor.length > 0 && best < 0.9 && term.asksFor.some(has)) best = 0.9;
    all += weight;
    covered += weight * best;
    ownCovered += weight * Math.max(inOwn, asked ? matchOf(term, asked, spelt) : 0);
    if (!term.isSlight) missing = Math.max(missing, weight * (1 - best));
    if (term.apart !== null && best < places.near)
      apart = Math.max(apart, isApart(term, own, spelt) ? 1 : 0.5);
  }
  const total = Math.max(all, Number.EPSILON);
  return {
    covered: covered / total,
    own: ownCovered / total,
    missing: Math.min(1, missing),
    kind: kindOf(question, text),
    asked: asked ? alikeness(weighed, asked, total) : 0,
    apart,
    rank,
  };
}

const isApart = (term: Term, own: Bag, spelt: ReadonlySet<string> | undefined): boolean =>
  matchOf(term, own, spelt) === 0;

function kindOf({ aspects, isYesNo }: Question, text: string): number {
  if (aspects.length === 0) return isYesNo ? 0.75 : 0.6;
  const had = aspects.filter((aspect) => hasKind(text, aspect)).length;
  return had / aspects.length;
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

function scoreOf({ covered, own, kind, asked, apart, rank }: Signs): number {
  return 2.2 * covered + 0.8 * own + 0.9 * kind + 0.6 * asked - 0.6 * apart + 0.25 * rank;
}
