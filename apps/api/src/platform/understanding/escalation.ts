import type { Escalation, Sentiment, Understanding } from './types';

const angry = 7;
const veryNegative = -0.7;
/** Less is a sad story, or a dish that is raw: nobody has had enough of us. */
const annoyed = 2.5;
const negativeInARow = 3;

/** Whether a person has to come, by what was said last, and in what mood all that was said before it, oldest first. */
export function escalation(latest: Understanding, earlier: readonly Sentiment[] = []): Escalation {
  const moods = [...earlier, latest.sentiment];
  if (latest.urgent) return { escalate: true, reason: 'urgent', priority: 'urgent' };
  const isAngry = latest.sentiment.frustration >= angry;
  if (latest.wantsPerson) return { escalate: true, reason: 'asked', priority: isAngry ? 'high' : 'normal' };
  if (isAngry || isRising(moods)) return { escalate: true, reason: 'frustration', priority: 'high' };
  if (isNegative(moods)) return { escalate: true, reason: 'negative', priority: 'high' };
  return { escalate: false, reason: null, priority: 'normal' };
}

/** Three times more frustrated than before, and already half way. */
function isRising(moods: readonly Sentiment[]): boolean {
  const [first, second, third] = moods.slice(-3).map(({ frustration }) => frustration);
  if (first === undefined || second === undefined || third === undefined) return false;
  return first < second && second < third && third >= 5;
}

function isNegative(moods: readonly Sentiment[]): boolean {
  const last = moods.slice(-negativeInARow);
  const latest = last.at(-1);
  if (latest && latest.score <= veryNegative && latest.frustration >= annoyed) return true;
  return last.length === negativeInARow && last.every(({ score }) => score <= -0.3);
}
