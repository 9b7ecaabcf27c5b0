import type { Source } from '@parley/shared/message';
import { slugOf } from '../platform/markdown';
import type { DemoTopic } from './types';

/** An answer of the questions that the business’s own site shows, as a source. */
export function quoteAnswer(topics: readonly DemoTopic[], sitePath: string, question: string): Source {
  const topic = topics.find(({ questions }) => questions.some((each) => each.question === question));
  const answered = topic?.questions.find((each) => each.question === question);
  if (!topic || !answered) throw new Error(`Nobody asks: ${question}`);
  return {
    title: question,
    quote: answered.answer,
    url: `${sitePath}/faq/${topic.slug}#${slugOf(question)}`,
  };
}
