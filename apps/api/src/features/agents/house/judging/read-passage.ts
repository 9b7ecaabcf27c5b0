import type { Reader, Word } from '../reading/reader';
import type { HousePassage } from '../types';
import { cutUnits, type Unit } from '../units/cut-units';
import { cellsOf } from '../units/row';
import { type Bag, bagOf, bagOfWords, emptyBag, joinBags } from './bag';
import { type AskedQuestion, asAsked } from './same-question';

/** A passage and everything it can be quoted by, ready to be compared. */
export type Read = {
  readonly passage: HousePassage;
  readonly units: readonly Unit[];
  readonly title: Bag;
  readonly heads: Bag;
  readonly whole: Bag;
  /** By unit: its words, where they stand in the passage. */
  readonly words: readonly (readonly Word[])[];
  readonly own: readonly Bag[];
  readonly asked: readonly (AskedQuestion | null)[];
  /** By unit: the first cell, which says what a row is about. */
  readonly keys: readonly (Bag | null)[];
  /** By unit: the columns that have nothing in them. */
  readonly blanks: readonly (readonly Bag[] | undefined)[];
  readonly leads: readonly (Bag | null)[];
  /** By unit: the paragraph around it; a row stands for itself. */
  readonly around: readonly Bag[];
};

const nothing = /^\s*(?:[-–—]|n\/?a|none)?\s*$/i;

function blanksOf(row: string, reader: Reader): Bag[] | undefined {
  const blank = cellsOf(row).filter(({ value }) => nothing.test(value));
  return blank.length === 0 ? undefined : blank.map(({ name }) => bagOf(name, reader));
}

const mostKept = 300;
const kept = new WeakMap<Reader, Map<string, Read>>();

/** The same passages are found again and again; those found last are kept. */
export function readPassage(passage: HousePassage, reader: Reader): Read {
  const known = kept.get(reader) ?? new Map<string, Read>();
  kept.set(reader, known);
  const { chunkId } = passage;
  const seen = known.get(chunkId);
  known.delete(chunkId);
  const read = seen && isSame(seen.passage, passage) ? { ...seen, passage } : readAnew(passage, reader);
  known.set(chunkId, read);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  return read;
}

const isSame = (a: HousePassage, b: HousePassage): boolean =>
  a.text === b.text && a.title === b.title && a.headings.join('\n') === b.headings.join('\n');

function readAnew(passage: HousePassage, reader: Reader): Read {
  const { text, title, headings } = passage;
  const units = cutUnits(passage);
  const all = reader.words(text);
  const words = units.map(({ start, end }) => all.filter((word) => word.start >= start && word.end <= end));
  const bags = new Map<string, Bag>();
  const bag = (said: string | null) => {
    if (said === null) return null;
    const known = bags.get(said) ?? bagOf(said, reader);
    bags.set(said, known);
    return known;
  };
  const questions = new Map<string, AskedQuestion>();
  const questionOf = (asked: string | null) => {
    if (asked === null) return null;
    const known = questions.get(asked) ?? asAsked(asked, reader);
    questions.set(asked, known);
    return known;
  };
  const own = units.map((unit, at) => bagOfWords(unit.text, words[at] ?? [], reader));
  return {
    passage,
    units,
    title: bagOf(title, reader),
    heads: bagOf(headings.join('\n'), reader),
    whole: bagOfWords(text, all, reader),
    words,
    own,
    around: aroundEach(units, own),
    asked: units.map(({ asked }) => questionOf(asked)),
    keys: units.map(({ kind, text: said }) => (kind === 'row' ? bag(cellsOf(said)[0]?.value ?? null) : null)),
    blanks: units.map(({ kind, text: said }) => (kind === 'row' ? blanksOf(said, reader) : undefined)),
    leads: units.map(({ lead }) => bag(lead)),
  };
}

function aroundEach(units: readonly Unit[], own: readonly Bag[]): Bag[] {
  const told = new Map<number, Bag[]>();
  for (const [at, { kind, block }] of units.entries())
    if (kind === 'sentence') told.set(block, [...(told.get(block) ?? []), own[at] ?? emptyBag]);
  const joined = new Map([...told].map(([block, bags]) => [block, joinBags(bags)]));
  return units.map(
    ({ kind, block }, at) => (kind === 'sentence' && joined.get(block)) || own[at] || emptyBag,
  );
}
