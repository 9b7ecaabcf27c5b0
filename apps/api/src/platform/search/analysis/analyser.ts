import { folded, lowered } from './fold';
import { compoundForms, type Form, isCompound } from './forms';
import { mayBeUnspaced, stretchesOf } from './scripts';
import { mayHave, sieveOf } from './sieve';
import { loadStemmer, type Stem } from './stemmer';
import { loadStopWords } from './stop-words';
import { eachToken } from './tokens';
import { gramsOf, wordsOf } from './unspaced';

/** A term where it stands in the text, in UTF-16 code units. */
export type Place = Form & { start: number; end: number };

export type Analyser = {
  readonly language: string;
  /** In reading order. A word with parts gives several terms at one place. */
  places(text: string): Place[];
  /** Where the text has any of these terms. */
  spans(text: string, wanted: ReadonlySet<string>): { start: number; end: number }[];
  /** The same without places, for the index. */
  terms(text: string): string[];
  isStopWord(term: string): boolean;
};

/** What is written in no language we know is read as English: numbers, codes and names have no endings. */
export const fallbackLanguage = 'en';

const loaded = new Map<string, Promise<Analyser>>();

/** Loads what a language needs when it is first met. */
export function loadAnalyser(language: string | null): Promise<Analyser> {
  const wanted = language?.slice(0, 2).toLowerCase() || fallbackLanguage;
  const known = loaded.get(wanted);
  if (known !== undefined) return known;
  const loading = build(wanted);
  loaded.set(wanted, loading);
  loading.catch(() => loaded.delete(wanted));
  return loading;
}

async function build(language: string): Promise<Analyser> {
  const [stem, stopWords] = await Promise.all([loadStemmer(language), loadStopWords(language)]);
  const formsOf = remembered((token) => formsOfToken(token, stem));
  const places = (text: string) => placesIn(text, formsOf);
  const stops = new Set(stopWords.flatMap((word) => places(word).map(({ term }) => term)));
  return {
    language,
    places,
    spans: (text, wanted) => spansIn(text, { wanted, formsOf, language }),
    terms: (text) => termsIn(text, formsOf),
    isStopWord: (term) => stops.has(term),
  };
}

type FormsOf = (token: string) => readonly Form[];

function placesIn(text: string, formsOf: FormsOf): Place[] {
  const places: Place[] = [];
  const unspaced = mayBeUnspaced(text);
  eachToken(text, (start, end) => {
    const token = text.slice(start, end);
    if (unspaced && mayBeUnspaced(token)) places.push(...unspacedPlaces(token, start, formsOf));
    else for (const form of formsOf(token)) places.push({ ...form, start, end });
  });
  return places;
}

function unspacedPlaces(token: string, offset: number, formsOf: FormsOf): Place[] {
  const places: Place[] = [];
  for (const { kind, start, text } of stretchesOf(token)) {
    const from = offset + start;
    if (kind === 'spaced') {
      for (const place of placesIn(text, formsOf))
        places.push({ ...place, start: place.start + from, end: place.end + from });
      continue;
    }
    const cut = kind === 'grams' ? gramsOf(text) : wordsOf(text);
    for (const word of cut) {
      const term = folded(lowered(word.text));
      if (term !== '')
        places.push({
          term,
          weight: 1,
          start: from + word.start,
          end: from + word.start + word.text.length,
        });
    }
  }
  return places;
}

function termsIn(text: string, formsOf: FormsOf): string[] {
  const terms: string[] = [];
  const unspaced = mayBeUnspaced(text);
  eachToken(text, (start, end) => {
    const token = text.slice(start, end);
    if (unspaced && mayBeUnspaced(token))
      for (const { term } of unspacedPlaces(token, 0, formsOf)) terms.push(term);
    else for (const { term } of formsOf(token)) terms.push(term);
  });
  return terms;
}

type Looking = { wanted: ReadonlySet<string>; formsOf: FormsOf; language: string };

function spansIn(text: string, { wanted, formsOf, language }: Looking): { start: number; end: number }[] {
  if (mayBeUnspaced(text)) return placesIn(text, formsOf).filter(({ term }) => wanted.has(term));
  const spans: { start: number; end: number }[] = [];
  const sieve = sieveOf(wanted, language);
  eachToken(text, (start, end, plain) => {
    if (plain && sieve && !mayHave(sieve, text, { start, end })) return;
    for (const { term } of formsOf(text.slice(start, end))) {
      if (!wanted.has(term)) continue;
      spans.push({ start, end });
      return;
    }
  });
  return spans;
}

const longestTerm = 48;

function formsOfToken(raw: string, stem: Stem): Form[] {
  const token = lowered(raw);
  const forms = isCompound(token) ? compoundForms(token, stem) : [{ term: stem(token), weight: 1 }];
  return forms
    .map(({ term, weight }) => ({ term: term.slice(0, longestTerm), weight }))
    .filter(({ term }) => term !== '');
}

const mostRemembered = 50_000;
const longestRemembered = 32;

/** Few words make up most of a text. */
function remembered(formsOf: (token: string) => Form[]): FormsOf {
  const known = new Map<string, Form[]>();
  return (token) => {
    const seen = known.get(token);
    if (seen) return seen;
    const forms = formsOf(token);
    if (token.length <= longestRemembered) {
      if (known.size >= mostRemembered) known.clear();
      known.set(token, forms);
    }
    return forms;
  };
}
