import type { Escalation, Understanding } from './types';

const angry = 7;
const veryNegative = -0.7;
const negativeInARow = 3;

/** Whether a person has to come, by all that was said so far, oldest first. */
export function escalation(said: readonly Understanding[]): Escalation {
  const latest = said.at(-1);
  if (!latest) return { escalate: false, reason: null, priority: 'normal' };
  if (latest.urgent) return { escalate: true, reason: 'urgent', priority: 'urgent' };
  const isAngry = latest.sentiment.frustration >= angry;
  if (latest.wantsPerson) return { escalate: true, reason: 'asked', priority: isAngry ? 'high' : 'normal' };
  if (isAngry || isRising(said)) return { escalate: true, reason: 'frustration', priority: 'high' };
  if (isNegative(said)) return { escalate: true, reason: 'negative', priority: 'high' };
  return { escalate: false, reason: null, priority: 'normal' };
}

/** Three times more frustrated than before, and already half way. */
function isRising(said: readonly Understanding[]): boolean {
  const [first, second, third] = said.slice(-3).map(({ sentiment }) => sentiment.frustration);
  if (first === undefined || second === undefined || third === undefined) return false;
  return first < second && second < third && third >= 5;
}

function isNegative(said: readonly Understanding[]): boolean {
  const last = said.slice(-negativeInARow).map(({ sentiment }) => sentiment.score);
  if ((last.at(-1) ?? 0) <= veryNegative) return true;
  return last.length === negativeInARow && last.every((score) => score <= -0.3);
}
