import type { Question } from '../reading/read-question';
import type { Word } from '../reading/reader';
import { type Bag, emptyBag } from './bag';
import { coverageOf } from './coverage';
import { kindOfStretch } from './kind-of-stretch';
import type { Read } from './read-passage';
import { type AskedQuestion, isSameQuestion } from './same-question';
import { isIn, isWord, type Weighed } from './weigh';

/** What is known of a unit as an answer; every number 0..1. */
export type Signs = {
  /** Which share of the question it speaks of, where it stands. */
  covered: number;
  /** The same of the unit alone. */
  own: number;
  /** The same, in the very words. */
  exact: number;
  /** The same of the headings above it and of the question it answers. */
  headed: number;
  /** The weightiest word of the question that it says nothing of. */
  missing: number;
  /** Whether it has what kind of thing was asked for; nothing where no kind was. */
  kind: number;
  /** It lacks the kind of thing that was asked for. */
  otherKind: number;
  /** How alike the question is to the one it answers. */
  asked: number;
  /** It speaks of another thing of the kind. */
  apart: number;
  /** It does not say what was wanted of the thing. */
  lacksWanted: number;
  /** How well the search found its passage, beside the best. */
  rank: number;
  /** How much of what it says was asked for. */
  dense: number;
  /** How near to each other it says what was asked together. */
  close: number;
  /** The weightiest word of the question that no passage says. */
  unknown: number;
  /** How much of the question no passage says. */
  unsaid: number;
  /** How few words the question has that say something. */
  few: number;
  /** Which share of the question its paragraph and what stands above speak of. */
  around: number;
  /** Which share of the question are things, names and deeds that it says nothing of. */
  lacksThing: number;
  lacksName: number;
  lacksDeed: number;
  /** How much of the question are words that nobody knows: neither the passages nor the lists. */
  strange: number;
  /** Whether yes or no would do. */
  yesNo: number;
};

type Given = { question: Question; same: AskedQuestion; weighed: readonly Weighed[]; rank: number };

const fewestWords = 3;
/** The business asks just that: its answer need not say the words again. */
const theSame = 0.95;

/** Of the answer to that very question: whatever words either takes, nothing is lacking. */
const answered = {
  covered: 1,
  own: 1,
  exact: 1,
  headed: 1,
  around: 1,
  asked: 1,
  missing: 0,
  lacksThing: 0,
  lacksName: 0,
  lacksDeed: 0,
} as const satisfies Partial<Signs>;

export function signsOf(read: Read, at: number, { question, same, weighed, rank }: Given): Signs {
  const own = read.own[at] ?? emptyBag;
  const asked = read.asked[at] ?? null;
  const total = Math.max(
    weighed.reduce((sum, { weight }) => sum + weight, 0),
    Number.EPSILON,
  );
  const {
    covered,
    own: ownCovered,
    exact,
    headed,
    missing,
    apart,
    lacksWanted,
    met,
    ...more
  } = coverageOf(read, at, weighed);
  const kind = kindOfStretch(read, at, { question, weighed });
  const alike = asked ? alikeness(weighed, asked.bag, total) : 0;
  const isTheSame = alike >= theSame;
  const strong = weighed.filter(({ term }) => !term.isSlight && !term.isAside);
  const isOfKind = question.aspects.length > 0;
  return {
    covered: covered / total,
    own: isTheSame ? 1 : ownCovered / total,
    exact: isTheSame ? 1 : exact / total,
    headed: headed / total,
    missing: Math.min(1, missing),
    kind: isOfKind ? kind : 0,
    otherKind: isOfKind ? 1 - kind : 0,
    asked: alike,
    apart,
    lacksWanted: Math.min(1, lacksWanted),
    rank,
    dense: Math.min(1, met / Math.max(fewestWords, own.content)),
    close: closeness(read.words[at] ?? [], weighed),
    unknown: Math.min(1, Math.max(0, ...strong.map(({ weight, met }) => weight * (1 - met)))),
    unsaid: strong.reduce((sum, { weight, met }) => sum + weight * (1 - met), 0) / total,
    few: 1 / Math.max(1, strong.length),
    around: more.around / total,
    lacksThing: more.lacksThing / total,
    lacksName: more.lacksName / total,
    lacksDeed: more.lacksDeed / total,
    strange: strong.reduce((sum, each) => sum + (isStrange(each) ? each.weight : 0), 0) / total,
    yesNo: question.isYesNo ? 1 : 0,
    ...(asked && isSameQuestion(same, asked) && answered),
  };
}

const isStrange = ({ term, met }: Weighed) => met === 0 && term.meanings.length === 0;

const nearBy = 3;

/** Of the neighbours in the question, which share are neighbours in the unit. */
function closeness(words: readonly Word[], weighed: readonly Weighed[]): number {
  const strong = weighed.filter(({ term }) => term.weight > slight);
  if (strong.length < 2) return 0;
  const at = strong.map((each) => words.flatMap((word, place) => (isWord(each, word) ? [place] : [])));
  let near = 0;
  for (let next = 1; next < at.length; next += 1) {
    const [one = [], other = []] = [at[next - 1], at[next]];
    if (one.some((a) => other.some((b) => a !== b && Math.abs(a - b) <= nearBy))) near += 1;
  }
  return near / (strong.length - 1);
}

const slight = 0.3;

/** Both ways: a question about less, or about more, is another one. */
function alikeness(weighed: readonly Weighed[], asked: Bag, total: number): number {
  let found = 0;
  let count = 0;
  for (const each of weighed) {
    const match = isIn(each, asked);
    found += each.weight * match;
    if (match > 0) count += 1;
  }
  const precision = Math.min(1, count / Math.max(1, asked.content));
  const recall = found / total;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
