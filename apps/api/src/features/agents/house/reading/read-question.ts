import type { Meaning } from '../lexicon/concepts';
import type { Aspect } from '../lexicon/types';
import { type Clause, focusOf } from './focus';
import { meaningsOfMistyped } from './mistyped';
import type { Reader, Word } from './reader';

export type Term = {
  readonly text: string;
  readonly stems: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly phrase: readonly Meaning[];
  readonly weight: number;
  /** What sort of word it is. */
  readonly kind: Kind;
  /** What no answer has to have: an ordinary word, or one that only says what kind of thing is wanted. */
  readonly isSlight: boolean;
  /** The kinds of things that the word asks for. */
  readonly asksFor: readonly Aspect[];
  readonly apart: number | null;
  /** What is wanted of a thing: “which brand”, “what colours”. */
  readonly isWanted: boolean;
  /** Told beside the question: whoever answers need not speak of it. */
  readonly isAside: boolean;
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

/** What leads to a question says less of what is wanted than the question itself. */
const aside = 0.5;

export function readQuestion(text: string, reader: Reader): Question {
  const { lexicon } = reader;
  const focus = focusOf(text, lexicon);
  const asked = focus?.map(({ start, end }) => text.slice(start, end)).join(' ') ?? text;
  const isYesNo = lexicon.yesNo.test(asked) && !lexicon.asking.test(asked);
  const aspects = aspectsOf(asked, reader).filter((aspect) => !isYesNo || aspect === 'time');
  const terms = termsOf(text, { focus, reader, aspects });
  return { text, terms, aspects, isYesNo };
}

type Reading = { focus: readonly Clause[] | null; reader: Reader; aspects: readonly Aspect[] };

/** Each once; what stands beside the question weighs less, unless the question only points to it. */
function termsOf(text: string, { focus, reader, aspects }: Reading): Term[] {
  const told = new Map<string, Term>();
  const wanted = new Map<string, Term>();
  for (const word of reader.words(text)) {
    const term = termOf(word, { text, reader, aspects });
    if (!term) continue;
    const isAsked = focus?.some(({ start, end }) => word.start >= start && word.end <= end) ?? true;
    const [to, key] = [isAsked ? wanted : told, term.stems.join(' ')];
    if (!to.has(key)) to.set(key, term);
  }
  const isPointing = [...wanted.values()].every(({ isSlight }) => isSlight);
  const share = isPointing ? 1 : aside;
  const besides = [...told].filter(([key]) => !wanted.has(key));
  const isAside = !isPointing;
  return [
    ...wanted.values(),
    ...besides.map(([, term]) => ({ ...term, weight: term.weight * share, isAside })),
  ];
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
  const isWanted = !isSlight && reader.lexicon.wanting.test(text.slice(0, word.start));
  const row = word.stems.map((stem) => apart.get(stem)).find((at) => at !== undefined) ?? null;
  const { stems } = word;
  const isKnown = word.meanings.length > 0 || kind !== 'plain';
  const meanings = isKnown
    ? word.meanings
    : stems.flatMap((stem) => meaningsOfMistyped(stem, reader.meanings));
  return {
    text: said,
    stems,
    meanings,
    phrase: word.phrase,
    weight: weight * word.share,
    kind,
    isSlight,
    asksFor,
    apart: row,
    isWanted,
    isAside: false,
  };
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
