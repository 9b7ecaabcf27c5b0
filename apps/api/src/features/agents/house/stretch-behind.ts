import { readOnce } from '../../../platform/read-once';
import { type Analyser, loadAnalyser } from '../../../platform/search';
import { inPlainDigits } from '../check/plain-digits';
import { lexiconOf } from './lexicon';
import { cutUnits, type Unit } from './units/cut-units';
import type { Stretch } from './units/sentences';

/** What was said of a passage, sentence by sentence. */
type Said = { said: readonly string[]; text: string };
type Read = { unit: Unit; terms: ReadonlySet<string> };
type Weighed = ReadonlyMap<string, number>;

const longest = 500;
/** Numbers are what an answer is looked up for. */
const ofNumber = 2;
/** What a second sentence has to add, as a share of what the first one bears out. */
const worthAdding = 0.3;

/** The sentence or two of a passage that bear out best what was said; null where they have not a word in common. */
export async function stretchBehind({ language, ...said }: Said & { language: string | null }) {
  return stretchIn(said, await loadAnalyser(language));
}

export function stretchIn({ said, text }: Said, analyser: Analyser): Stretch | null {
  if (said.length === 0) return null;
  const units = readerOf(analyser)(text);
  const sentences = said.map((sentence) => weigh(termsOf(sentence, analyser), units));
  let best = { at: -1, score: 0 };
  for (const [at, { terms }] of units.entries()) {
    const score = Math.max(...sentences.map((wanted) => sumOf(wanted, terms)));
    if (score > best.score) best = { at, score };
  }
  const only = units[best.at];
  if (!only) return null;
  const more = nextTo(units, { ...best, wanted: new Map(sentences.flatMap((each) => [...each])) });
  const pair = [only.unit, (more ?? leanedOn(units, best.at, analyser) ?? only).unit];
  return { start: Math.min(...pair.map(({ start }) => start)), end: Math.max(...pair.map(({ end }) => end)) };
}

const termsOf = (text: string, analyser: Analyser) =>
  analyser.terms(inPlainDigits(text)).filter((term) => !analyser.isStopWord(term));

/** What few units say tells which of them is meant. */
function weigh(terms: readonly string[], units: readonly Read[]): Weighed {
  return new Map(
    terms.map((term) => {
      const having = units.filter((unit) => unit.terms.has(term)).length;
      const rarity = Math.log1p(units.length / Math.max(1, having));
      return [term, rarity * (/\p{N}/u.test(term) ? ofNumber : 1)];
    }),
  );
}

function sumOf(wanted: Weighed, terms: ReadonlySet<string>, known?: ReadonlySet<string>): number {
  let sum = 0;
  for (const [term, weight] of wanted) if (terms.has(term) && !known?.has(term)) sum += weight;
  return sum;
}

type Best = { at: number; score: number; wanted: Weighed };

/** The neighbour that says the rest of it. */
function nextTo(units: readonly Read[], { at, score, wanted }: Best): Read | null {
  const only = units[at];
  let best: { read: Read; adds: number } | null = null;
  for (const read of [units[at + 1], units[at - 1]]) {
    if (!only || !read || !belong(only.unit, read.unit)) continue;
    const adds = sumOf(wanted, read.terms, only.terms);
    if (adds >= score * worthAdding && adds > (best?.adds ?? 0)) best = { read, adds };
  }
  return best?.read ?? null;
}

/** “It costs 18 euros” needs the sentence before it. */
function leanedOn(units: readonly Read[], at: number, { language }: Analyser): Read | null {
  const [before, only] = [units[at - 1], units[at]];
  if (!before || !only || before.unit.line !== only.unit.line || !belong(before.unit, only.unit)) return null;
  return lexiconOf(language).backward.test(only.unit.text) ? before : null;
}

const belong = (one: Unit, other: Unit): boolean =>
  one.block === other.block &&
  one.asked === other.asked &&
  Math.max(one.end, other.end) - Math.min(one.start, other.start) <= longest;

const readers = new WeakMap<Analyser, (text: string) => readonly Read[]>();

/** The same passages are answered from again and again. */
function readerOf(analyser: Analyser): (text: string) => readonly Read[] {
  const known = readers.get(analyser);
  if (known) return known;
  const read = readOnce({ characters: 500_000 }, (text) =>
    cutUnits({ text, title: '', headings: [] }).map((unit) => ({
      unit,
      terms: new Set(termsOf(unit.text, analyser)),
    })),
  );
  readers.set(analyser, read);
  return read;
}
