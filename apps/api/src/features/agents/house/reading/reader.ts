import { type Analyser, loadAnalyser, loadStopWords } from '../../../../platform/search';
import { lexiconOf } from '../lexicon';
import { type Meaning, type Meanings, meaningsOf } from '../lexicon/concepts';
import type { Lexicon } from '../lexicon/types';

/** A word where it stands, in every form it is looked up by, or a phrase that means one thing. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly stems: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly isStop: boolean;
  /** Of a phrase that a small word makes: to check in is not to check out. */
  readonly phrase: readonly Meaning[];
  /** Its share of the phrase it is in; 1 alone. */
  readonly share: number;
};

export type Reader = {
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly meanings: Meanings;
  words(text: string): Word[];
};

const readers = new Map<string, Promise<Reader>>();

/** What a language needs is loaded when it is first met. */
export function readerFor(language: string | null): Promise<Reader> {
  const wanted = language?.slice(0, 2).toLowerCase() || 'en';
  const known = readers.get(wanted);
  if (known) return known;
  const loading = build(wanted);
  readers.set(wanted, loading);
  loading.catch(() => readers.delete(wanted));
  return loading;
}

async function build(language: string): Promise<Reader> {
  const [analyser, stops] = await Promise.all([loadAnalyser(language), loadStopWords(language)]);
  const lexicon = lexiconOf(language);
  return readerOf(analyser, { lexicon, stops: new Set([...stops, ...lexicon.empty.split(/\s+/)].map(bare)) });
}

const bare = (word: string) => word.toLowerCase().replaceAll('’', "'");

type Given = { lexicon: Lexicon; stops: ReadonlySet<string> };

function readerOf(analyser: Analyser, { lexicon, stops }: Given): Reader {
  const stems = (text: string) => rawWords(analyser, text).flatMap(({ parts }) => parts);
  const meanings = meaningsOf(lexicon, stems);
  const isStop = ({ start, end }: Raw, text: string) => {
    const said = bare(text.slice(start, end));
    return stops.has(said) || said.split(/['-]/u).every((part) => part === '' || stops.has(part));
  };
  const words = (text: string) => joined(rawWords(analyser, text), meanings, (word) => isStop(word, text));
  return { language: analyser.language, lexicon, meanings, words };
}

type Raw = { start: number; end: number; stems: string[]; parts: string[] };

/** The forms of one token together; `parts` is how it reads as words, for phrases. */
function rawWords({ places }: Analyser, text: string): Raw[] {
  const words: Raw[] = [];
  for (const { term, weight, start, end } of places(text)) {
    const last = words.at(-1);
    const word = last?.start === start && last.end === end ? last : { start, end, stems: [], parts: [] };
    if (word !== last) words.push(word);
    word.stems.push(term);
    if (weight === 1) word.parts.push(term);
  }
  return words;
}

const none: readonly Meaning[] = [];

type Shared = { meanings: Meaning[]; phrase: Meaning[]; share: number };

/** A word that says nothing stays one in a phrase: what the phrase means is meant by the others. */
function joined(raw: readonly Raw[], { phrases, of }: Meanings, isStop: (word: Raw) => boolean): Word[] {
  const parts = raw.flatMap((word, at) => word.parts.map((stem) => ({ stem, at })));
  const stops = raw.map(isStop);
  const phraseOf = new Map<number, Shared>();
  for (const [from, { stem }] of parts.entries()) {
    const phrase = phrases
      .get(stem)
      ?.find(({ words }) => words.every((word, step) => parts[from + step]?.stem === word));
    if (!phrase) continue;
    const covered = new Set(phrase.words.map((_, step) => parts[from + step]?.at ?? 0));
    const telling = [...covered].filter((at) => !stops[at]);
    for (const at of telling) {
      const { meanings, phrase: made } = phraseOf.get(at) ?? { meanings: none, phrase: none };
      phraseOf.set(at, {
        meanings: [...meanings, ...phrase.meanings],
        phrase: telling.length < covered.size ? [...made, ...phrase.meanings] : [...made],
        share: 1 / telling.length,
      });
    }
  }
  return raw.map(({ start, end, stems }, at) => {
    if (stops[at]) return { start, end, stems, meanings: none, isStop: true, phrase: none, share: 1 };
    const shared = phraseOf.get(at);
    const own = stems.flatMap((each) => of.get(each) ?? none);
    const meanings = shared ? [...shared.meanings, ...own] : own;
    const { phrase = none, share = 1 } = shared ?? {};
    return { start, end, stems, meanings, isStop: false, phrase, share };
  });
}
