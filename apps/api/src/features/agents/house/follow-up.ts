import { isPlain } from './compose';
import type { Judged } from './judging/judge-units';
import type { HouseSource } from './types';
import { meantWords } from './words/say';

/** How far behind the best another answer may stay and still be what was meant. */
const near = 2;
const longestTopic = 60;
const fileName = /\.\p{L}{2,5}$/u;

/** What else may have been meant, where something under another heading came close. */
export function followUpOf(
  judged: readonly Judged[],
  quoted: readonly HouseSource[],
  language: string | null,
): string | null {
  const [best] = judged;
  if (!best || quoted.length > 1 || isPlain(best)) return null;
  const topics = judged
    .filter(({ score }) => score >= best.score - near)
    .map(topicOf)
    .filter((topic) => topic !== null && topic !== topicOf(best));
  return topics[0] ? meantWords(language, topics[0]) : null;
}

/** A number in it would be a claim. */
function topicOf({ passage: { headings, title }, unit }: Judged): string | null {
  const topic = (unit.asked ?? headings.at(-1) ?? title).replace(/[?？؟\s]+$/u, '').trim();
  return topic === '' || topic.length > longestTopic || /\p{N}/u.test(topic) || fileName.test(topic)
    ? null
    : topic;
}
