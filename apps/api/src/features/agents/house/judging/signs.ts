import type { Question } from '../reading/read-question';
import { type Bag, emptyBag } from './bag';
import { coverageOf } from './coverage';
import { kindOfUnit } from './kind-of-unit';
import type { Read } from './read-passage';
import { isIn, type Weighed } from './weigh';

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
  /** How well the search found its passage, beside the best. */
  rank: number;
  /** How much of what it says was asked for. */
  dense: number;
};

type Given = { question: Question; weighed: readonly Weighed[]; rank: number };

const fewestWords = 3;

export function signsOf(read: Read, at: number, { question, weighed, rank }: Given): Signs {
  const own = read.own[at] ?? emptyBag;
  const asked = read.asked[at] ?? null;
  const total = Math.max(
    weighed.reduce((sum, { weight }) => sum + weight, 0),
    Number.EPSILON,
  );
  const { covered, ownCovered, missing, apart, met } = coverageOf(read, at, weighed);
  return {
    covered: covered / total,
    own: ownCovered / total,
    missing: Math.min(1, missing),
    kind: kindOfUnit(read, at, { question, weighed }),
    asked: asked ? alikeness(weighed, asked, total) : 0,
    apart,
    rank,
    dense: Math.min(1, met / Math.max(fewestWords, own.content)),
  };
}

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
