import { compose } from './compose';
import { type Judged, judgeUnits } from './judging/judge-units';
import { readQuestion } from './reading/read-question';
import { type Reader, readerFor } from './reading/reader';
import type { Asked, HouseAnswer } from './types';

/** What the tenant's own knowledge says to it, to the letter, or nothing. */
export async function houseAnswer(asked: Asked): Promise<HouseAnswer> {
  return answerFrom(asked, await readerFor(asked.language));
}

export function answerFrom(asked: Asked, reader: Reader): HouseAnswer {
  const judged = judge(asked, reader);
  const [best] = judged;
  const confidence = best ? confidenceOf(best) : 0;
  if (!best || confidence < asked.abstainBelow) return { kind: 'abstain', confidence };
  return { kind: 'answer', ...compose(judged), confidence, followUp: null };
}

export function judge({ question, passages }: Asked, reader: Reader): Judged[] {
  return judgeUnits(readQuestion(question, reader), passages, reader);
}

function confidenceOf({ signs }: Judged): number {
  const { covered, own, missing, kind, asked, apart } = signs;
  const z = -3.4 + 4.2 * covered + 0.8 * own + 1.4 * kind + 1.2 * asked - 1.8 * missing - 1 * apart;
  return 1 / (1 + Math.exp(-z));
}
