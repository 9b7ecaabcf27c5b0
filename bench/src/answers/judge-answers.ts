import type { Question } from './question-set';

export type Answer = { text: string; sources: readonly { file: string; quote: string }[] };

export type Quality = {
  /** Of what can be answered: the reply quotes enough of the words from a right file. */
  spanHitRate: number;
  /** Of what can be answered: a right file is among the sources. */
  rightSourceRate: number;
  /** Of what cannot be answered: nothing is claimed. */
  rightAbstentionRate: number;
  /** Of all questions: something is said that does not answer, from no right file. */
  falseAnswerRate: number;
};

const enough = 0.6;

export function judgeAnswers(asked: readonly { question: Question; answer: Answer }[]): Quality {
  const answerable = asked.filter(({ question }) => question.answerable);
  const others = asked.filter(({ question }) => !question.answerable);
  return {
    spanHitRate: share(answerable, ({ question, answer }) => hitsSpan(question, answer)),
    rightSourceRate: share(answerable, ({ question, answer }) => rightSources(question, answer).length > 0),
    rightAbstentionRate: share(others, ({ answer }) => abstains(answer)),
    falseAnswerRate: share(
      asked,
      ({ question, answer }) => !abstains(answer) && rightSources(question, answer).length === 0,
    ),
  };
}

/** What claims something names where it has it from. */
const abstains = ({ sources }: Answer) => sources.length === 0;

const rightSources = ({ answerable, sources }: Question, answer: Answer) =>
  answerable ? answer.sources.filter(({ file }) => sources.includes(file)) : [];

export function hitsSpan(question: Question, answer: Answer): boolean {
  const quoted = new Set(rightSources(question, answer).flatMap(({ quote }) => wordsOf(quote)));
  return [question.span, ...(question.spans ?? [])].some((span) => {
    const words = wordsOf(span);
    return words.length > 0 && share(words, (word) => quoted.has(word)) >= enough;
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(is).length / items.length;
}
