import type { Analyser, Place } from '../analysis/analyser';
import type { TermSource } from '../types';

/** One thing looked for: a word, in the forms the languages of the index give it. */
export type Wanted = {
  /** By analyser, in their order. */
  terms: readonly string[];
  weight: number;
  source: TermSource;
  of: string | null;
  /** How many have it, where several terms count as one. */
  documents?: number;
};

/** Two words that stand side by side in the question. */
export type Pair = { first: readonly string[]; second: readonly string[]; of: string };

export type Question = { wanted: Wanted[]; fillers: Wanted[]; pairs: Pair[] };

/** What is looked at in the best documents, term by term. */
export type Closely = { wanted: readonly Wanted[]; fillers: readonly Wanted[]; pairs: readonly Pair[] };
const longestQuestion = 2000;

/** What a question asks for. The first analyser says which words say little. */
export function understand(text: string, analysers: readonly Analyser[]): Question {
  const asked = text.slice(0, longestQuestion);
  const words = wordsOf(asked, analysers);
  const isFiller = ({ terms }: Wanted) => analysers[0]?.isStopWord(terms[0] ?? '') ?? false;
  const content = words.filter((word) => !isFiller(word));
  const pairs = pairsOf(words);
  if (content.length === 0) return { wanted: combined(words), fillers: [], pairs };
  const wanted = combined(content);
  const known = new Set(wanted.map(keyOf));
  const fillers = combined(words.filter(isFiller)).filter((filler) => !known.has(keyOf(filler)));
  return {
    wanted,
    fillers: fillers.map((filler): Wanted => ({ ...filler, weight: 1, source: 'filler' })),
    pairs,
  };
}

/** Each place has the same forms in every language; only their endings differ. */
function wordsOf(text: string, analysers: readonly Analyser[]): Wanted[] {
  const byLanguage = analysers.map((analyser) => analyser.places(text));
  const [first = []] = byLanguage;
  return first.map(({ weight, start, end }, index): Wanted => {
    const terms = byLanguage.map((places: Place[]) => places[index]?.term ?? '');
    return { terms, weight, source: weight === 1 ? 'question' : 'part', of: text.slice(start, end) };
  });
}

function combined(words: readonly Wanted[]): Wanted[] {
  const known = new Map<string, Wanted>();
  for (const word of words) {
    const before = known.get(keyOf(word));
    known.set(keyOf(word), before ? { ...before, weight: before.weight + word.weight } : word);
  }
  return [...known.values()];
}

export function keyOf({ terms }: { terms: readonly string[] }): string {
  return terms.join(' ');
}

function pairsOf(words: readonly Wanted[]): Pair[] {
  const whole = words.filter(({ weight }) => weight === 1);
  const pairs = new Map<string, Pair>();
  for (const [index, first] of whole.entries()) {
    const second = whole[index + 1];
    if (!second) continue;
    const pair = { first: first.terms, second: second.terms, of: `${first.of} ${second.of}` };
    pairs.set(`${keyOf(first)}\n${keyOf(second)}`, pair);
  }
  return [...pairs.values()];
}
