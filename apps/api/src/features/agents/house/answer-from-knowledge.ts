import { compose } from './compose';
import { type Judged, judgeUnits } from './judging/judge-units';
import { complete } from './reading/complete';
import { readQuestion } from './reading/read-question';
import { type Reader, readerFor } from './reading/reader';
import type { Asked, HouseAnswer } from './types';

/** What the tenant's own knowledge says to it, to the letter, or nothing. */
export async function houseAnswer(asked: Asked): Promise<HouseAnswer> {
  return answerFrom(asked, await readerFor(languageOf(asked)));
}

/** Short questions are easily taken for another language: what they are answered from says it better. */
function languageOf({ language, passages }: Asked): string | null {
  const own = passages.some((passage) => passage.language === language);
  return own ? language : (passages.find((passage) => passage.language)?.language ?? language);
}

export function answerFrom(asked: Asked, reader: Reader): HouseAnswer {
  const judged = judge(asked, reader);
  const [best] = judged;
  const confidence = best ? confidenceOf(best) : 0;
  if (!best || confidence < asked.abstainBelow) return { kind: 'abstain', confidence };
  return { kind: 'answer', ...compose(judged, reader.lexicon.backward), confidence, followUp: null };
}

export function judge({ question, earlier, passages }: Asked, reader: Reader): Judged[] {
  return judgeUnits(readQuestion(complete(question, earlier, reader), reader), passages, reader);
}

function confidenceOf({ signs }: Judged): number {
  const { covered, own, missing, kind, asked, apart, rank } = signs;
  const z =
    -3.4 + 3.6 * covered + 1.4 * own + 1.2 * kind + 1.3 * asked - 2 * missing - 2.3 * apart + 0.8 * rank;
  return 1 / (1 + Math.exp(kind < 0.2 ? 1.2 - z : -z));
}
