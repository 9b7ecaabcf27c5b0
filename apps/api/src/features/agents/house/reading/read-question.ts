import type { Meaning } from '../lexicon/concepts';
import type { Aspect } from '../lexicon/types';
import { meaningsOfMistyped } from './mistyped';
import type { Reader, Word } from './reader';

export type Term = {
  readonly text: string;
  readonly stems: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly weight: number;
  /** What sort of word it is. */
  readonly kind: Kind;
  /** What no answer has to have: an ordinary word, or one that only says what kind of thing is wanted. */
  readonly isSlight: boolean;
  /** The kinds of things that the word asks for. */
  readonly asksFor: readonly Aspect[];
  readonly apart: number | null;
};

export type Question = {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly aspects: readonly Aspect[];
  readonly isYesNo: boolean;
};

const weights = {
  plain: 1,
  name: 1.2,
  generic: 0.25,
  aspect: 0.45,
  deed: 0.55,
  ordinary: 0.5,
  amount: 0.5,
} as const;
const hasDigit = /\p{N}/u;
const amount = /^\p{N}[\p{N}.,:]*\p{L}?$/u;

export function readQuestion(text: string, reader: Reader): Question {
  const { lexicon } = reader;
  const isYesNo = lexicon.yesNo.test(text) && !lexicon.asking.test(text);
  const aspects = aspectsOf(text, reader).filter((aspect) => !isYesNo || aspect === 'time');
  const terms: Term[] = [];
  const seen = new Set<string>();
  for (const word of reader.words(text)) {
    const term = termOf(word, { text, reader, aspects });
    const key = term?.stems.join(' ') ?? '';
    if (!term || seen.has(key)) continue;
    seen.add(key);
    terms.push(term);
  }
  return { text, terms, aspects, isYesNo };
}

const aspectsOf = (text: string, { lexicon }: Reader): Aspect[] =>
  (Object.keys(lexicon.aspects) as Aspect[]).filter((aspect) => lexicon.aspects[aspect]?.test(text));

type Given = { text: string; reader: Reader; aspects: readonly Aspect[] };

function termOf(word: Word, { text, reader, aspects }: Given): Term | null {
  if (word.isStop) return null;
  const said = text.slice(word.start, word.end);
  const { apart, asking } = reader.meanings;
  const asksFor = aspects.filter((aspect) => word.stems.some((stem) => asking.get(aspect)?.has(stem)));
  const kind = kindOf(word, { said, text, reader });
  const weight = asksFor.length > 0 ? weights.aspect : weights[kind];
  const isSlight = asksFor.length > 0 || kind === 'generic';
  const row = word.stems.map((stem) => apart.get(stem)).find((at) => at !== undefined) ?? null;
  const { stems } = word;
  const isKnown = word.meanings.length > 0 || kind !== 'plain';
  const meanings = isKnown
    ? word.meanings
    : stems.flatMap((stem) => meaningsOfMistyped(stem, reader.meanings));
  return { text: said, stems, meanings, weight: weight * word.share, kind, isSlight, asksFor, apart: row };
}

export type Kind = Exclude<keyof typeof weights, 'aspect'>;

function kindOf(word: Word, { said, text, reader }: { said: string; text: string; reader: Reader }): Kind {
  const { generic, ordinary } = reader.meanings;
  if (word.share === 1 && word.stems.every((stem) => generic.has(stem))) return 'generic';
  if (amount.test(said)) return 'amount';
  if (hasDigit.test(said)) return 'name';
  if (word.start > 0 && /^\p{Lu}/u.test(said) && text !== text.toUpperCase()) return 'name';
  if (word.share === 1 && word.stems.every((stem) => ordinary.has(stem))) return 'ordinary';
  return reader.lexicon.doer.test(text.slice(Math.max(0, word.start - 12), word.start)) ? 'deed' : 'plain';
}
