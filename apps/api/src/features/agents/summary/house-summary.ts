import { type Entity, findEntities } from '../../../platform/understanding';
import { summaryWords } from '../house';
import { cut, type Exchange, exchangesIn, sentencesOf } from './exchanges';
import type { Drafted, ToSumUp } from './types';

const mostTold = 4;
const mostPoints = 8;
const mostItems = 6;
/** What a sentence is about, rather than what it merely counts. */
const telling: ReadonlySet<Entity['kind']> = new Set([
  ...(['money', 'date', 'time', 'people', 'nights', 'percent', 'email', 'phone', 'order'] as const),
]);

/** Of nothing but what was said, to the letter: what was asked, what was answered, what is open, what was named. */
export function houseSummary(talk: ToSumUp): Drafted {
  const exchanges = exchangesIn(talk);
  return {
    text: told(exchanges, talk),
    keyPoints: pointsOf(talk),
    actionItems: openOf(exchanges)
      .slice(-mostItems)
      .map(({ question }) => summaryWords('toAnswer', { question }, talk.language)),
  };
}

/** What it began with, and the latest of what followed. */
function told(exchanges: readonly Exchange[], { contactName, language }: ToSumUp): string {
  const shown =
    exchanges.length <= mostTold ? exchanges : [...exchanges.slice(0, 1), ...exchanges.slice(1 - mostTold)];
  const name = contactName ?? summaryWords('visitor', {}, language);
  return shown
    .map(({ question, answer }) => {
      const asked = summaryWords('asked', { name, question }, language);
      const came =
        answer === null ? summaryWords('open', {}, language) : summaryWords('answered', { answer }, language);
      return `${asked} ${came}`;
    })
    .join('\n');
}

/** Questions nobody answered; where there is none, the last thing that was wanted, unless it was answered. */
function openOf(exchanges: readonly Exchange[]): Exchange[] {
  const open = exchanges.filter(({ answer }) => answer === null);
  const questions = open.filter(({ isQuestion }) => isQuestion);
  return questions.length > 0 ? questions : open.slice(-1);
}

/** Sentences that name something: of the contact all of them, of the team those with a figure. The latest count. */
function pointsOf({ lines }: ToSumUp): string[] {
  const points = lines.flatMap(({ by, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const named = findEntities(sentence).filter(({ kind }) => telling.has(kind));
      const enough =
        by === 'contact' ? named.length > 0 : named.some(({ kind }) => kind === 'money' || kind === 'date');
      return enough ? [cut(sentence)] : [];
    }),
  );
  return [...new Set(points)].slice(-mostPoints);
}
