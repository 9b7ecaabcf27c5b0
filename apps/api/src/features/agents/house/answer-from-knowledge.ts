import { type Composed, compose, together } from './compose';
import { followUpOf } from './follow-up';
import { confidenceOf } from './judging/confidence';
import { type Judged, judgeUnits, type Means } from './judging/judge-units';
import { type Weights, weights } from './judging/weights';
import { topicsOf } from './reading/complete';
import { wholeQuestions } from './reading/parts';
import { readQuestion } from './reading/read-question';
import { readerFor } from './reading/reader';
import type { Asked, HouseAnswer } from './types';

/** What the tenant's own knowledge says to it, to the letter, or nothing. */
export async function houseAnswer(asked: Asked): Promise<HouseAnswer> {
  return answerFrom(asked, await meansFor(asked, weights));
}

export async function meansFor(asked: Asked, weights: Weights): Promise<Means> {
  return { reader: await readerFor(languageOf(asked)), weights };
}

/** Short questions are easily taken for another language: what they are answered from says it better. */
function languageOf({ language, passages }: Asked): string | null {
  const own = passages.some((passage) => passage.language === language);
  return own ? language : (passages.find((passage) => passage.language)?.language ?? language);
}

export function answerFrom(asked: Asked, means: Means): HouseAnswer {
  const questions = wholeQuestions(asked.question, asked.earlier, means.reader);
  const answers = questions.map((question) => answerOf(question, asked, means));
  const given = answers.filter((answer) => answer.kind === 'answer');
  const [first, second] = given;
  if (!first) return { kind: 'abstain', confidence: Math.max(...answers.map(sure)) };
  const knowsAll = given.length === answers.length;
  if (!second) return { ...first, knowsAll };
  const confidence = Math.min(...given.map(sure));
  return { kind: 'answer', ...together(given), confidence, followUp: null, knowsAll };
}

const sure = ({ confidence }: HouseAnswer) => confidence;

function answerOf(question: string, asked: Asked, means: Means): HouseAnswer {
  const judged = judge({ ...asked, question }, means).filter(({ unit }) => asked.maySay(unit.text));
  const answer = answerOfAll(judged, { question, asked, means });
  const isMadeWhole = !asked.question.includes(question);
  if (!isMadeWhole || answer.kind === 'abstain' || !isAllIn(asked.answered ?? '', answer)) return answer;
  // Whoever asks on after an answer hardly wants the same again.
  const fresh = judged.filter(({ unit }) => !asked.answered?.includes(unit.text));
  const other = answerOfAll(fresh, { question, asked, means });
  const saysNothing = topicsOf(asked.question, means.reader).length === 0;
  return other.kind === 'answer' || saysNothing ? other : answer;
}

type Given = { question: string; asked: Asked; means: Means };

function answerOfAll(judged: readonly Judged[], { question, asked, means }: Given): HouseAnswer {
  const confidence = confidenceOf(judged, means.weights);
  if (judged.length === 0 || confidence < asked.abstainBelow) return { kind: 'abstain', confidence };
  const { backward, yesNo } = means.reader.lexicon;
  const composed = compose(judged, { question, backward, yesNo, maySay: asked.maySay });
  const followUp = followUpOf(judged, composed.sources, asked.language);
  return { kind: 'answer', ...composed, confidence, followUp, knowsAll: true };
}

const isAllIn = (answered: string, { sources }: Composed) =>
  sources.every(({ said }) => answered.includes(said));

/** What could be quoted for one question that is whole, the likeliest first. */
export function judge({ question, passages }: Pick<Asked, 'question' | 'passages'>, means: Means): Judged[] {
  return judgeUnits(readQuestion(question, means.reader), passages, means);
}
