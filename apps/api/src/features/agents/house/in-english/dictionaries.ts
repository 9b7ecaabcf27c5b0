import { loadStemmer, loadStopWords } from '../../../../platform/search';
import { linesOf } from '../lexicon/lines-of';

export type Dictionary = {
  /** English for a word or a phrase, however it is inflected. */
  english(phrase: readonly string[]): string | undefined;
  /** It needs no English word. */
  saysNothing(word: string): boolean;
  /** Several nouns may stand in one word. */
  hasCompounds: boolean;
};

type List = () => Promise<{ words: string }>;

/** A line is “english: foreign, foreign”. */
const lists: Readonly<Record<string, List>> = {
  de: () => import('./de'),
  es: () => import('./es'),
  fr: () => import('./fr'),
  it: () => import('./it'),
  nl: () => import('./nl'),
  pt: () => import('./pt'),
};
const withCompounds = new Set(['de', 'nl']);

const open = new Map<string, Promise<Dictionary>>();

/** Read when somebody first asks in the language; null for one without a list. */
export async function dictionaryOf(language: string): Promise<Dictionary | null> {
  const list = lists[language];
  if (!list) return null;
  const known = open.get(language) ?? read(language, list);
  open.set(language, known);
  known.catch(() => open.delete(language));
  return known;
}

async function read(language: string, list: List): Promise<Dictionary> {
  const [{ words }, stops, stem] = await Promise.all([
    list(),
    loadStopWords(language),
    loadStemmer(language),
  ]);
  const asSaid = (phrase: readonly string[]) => phrase.join(' ').toLowerCase();
  const byStem = (phrase: readonly string[]) => phrase.map((word) => stem(word.toLowerCase())).join(' ');
  const [exact, stems] = [new Map<string, string>(), new Map<string, string>()];
  const learn = (map: Map<string, string>, key: string, english: string) =>
    key === '' || map.has(key) || map.set(key, english);
  for (const line of linesOf(words)) {
    const [english = '', foreign = ''] = line.split(/:\s*/u);
    for (const phrase of foreign.split(',').map(wordsOf)) {
      learn(exact, asSaid(phrase), english);
      learn(stems, byStem(phrase), english);
    }
  }
  const empty = new Set(stops.map((word) => word.toLowerCase()));
  return {
    english: (phrase) => exact.get(asSaid(phrase)) ?? stems.get(byStem(phrase)),
    saysNothing: (word) => word.length < 2 || empty.has(word.toLowerCase()),
    hasCompounds: withCompounds.has(language),
  };
}

/** “L’hôtel” is two, “check-in” is one. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
