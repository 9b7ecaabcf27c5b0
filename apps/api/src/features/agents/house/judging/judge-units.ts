import type { Question } from '../reading/read-question';
import type { Reader } from '../reading/reader';
import type { HousePassage } from '../types';
import type { Unit } from '../units/cut-units';
import { readPassage } from './read-passage';
import { asAsked } from './same-question';
import { type Signs, signsOf } from './signs';
import { weigh } from './weigh';
import type { Weights } from './weights';

export type Means = { reader: Reader; weights: Weights };

export type Judged = {
  passage: HousePassage;
  unit: Unit;
  units: readonly Unit[];
  signs: Signs;
  score: number;
};

/** Every unit of the passages, the likeliest answer first. */
export function judgeUnits(
  question: Question,
  passages: readonly HousePassage[],
  { reader, weights }: Means,
): Judged[] {
  const read = passages.map((passage) => readPassage(passage, reader));
  const weighed = weigh(question, read);
  if (weighed.length === 0) return [];
  const same = asAsked(question.text, reader);
  const top = Math.max(...passages.map(({ score }) => score), Number.EPSILON);
  return read
    .flatMap((one) =>
      one.units.map((unit, at) => {
        const signs = signsOf(one, at, { question, same, weighed, rank: one.passage.score / top });
        return { passage: one.passage, unit, units: one.units, signs, score: scoreOf(signs, weights) };
      }),
    )
    .sort((a, b) => b.score - a.score);
}

const scoreOf = (signs: Signs, weights: Weights): number =>
  Object.entries(weights.rank).reduce((sum, [sign, weight]) => sum + weight * signs[sign as keyof Signs], 0);
