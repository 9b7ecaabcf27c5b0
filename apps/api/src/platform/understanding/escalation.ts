import type { Escalation, Sentiment, Understanding } from './types';

const angry = 7;
const negativeInARow = 3;
const likely = { asked: 0.55, told: 0.4 } as const;

type Reason = NonNullable<Escalation['reason']>;
const reasons: Record<string, Reason> = { urgent: 'urgent', 'human-please': 'asked', complaint: 'negative' };
const priorities: Record<Reason, Escalation['priority']> = {
  urgent: 'urgent',
  asked: 'normal',
  frustration: 'high',
  negative: 'high',
};

/** Whether a person has to come, by what was said last, and in what mood all that was said before it, oldest first. */
export function escalation(latest: Understanding, earlier: readonly Sentiment[] = []): Escalation {
  const moods = [...earlier, latest.sentiment];
  if (latest.urgent) return { escalate: true, reason: 'urgent', priority: 'urgent' };
  const isAngry = latest.sentiment.frustration >= angry;
  if (latest.wantsPerson) return { escalate: true, reason: 'asked', priority: isAngry ? 'high' : 'normal' };
  if (isAngry || isRising(moods)) return { escalate: true, reason: 'frustration', priority: 'high' };
  if (isNegative(moods)) return { escalate: true, reason: 'negative', priority: 'high' };
  if (latest.needsPerson >= (latest.isQuestion ? likely.asked : likely.told)) return whyNeeded(latest);
  return { escalate: false, reason: null, priority: 'normal' };
}

/** Whom nothing plain calls: what it is about says why. */
function whyNeeded({ intents }: Understanding): Escalation {
  const reason = intents.map(({ name }) => reasons[name]).find((known) => known !== undefined) ?? 'negative';
  return { escalate: true, reason, priority: priorities[reason] };
}

/** Three times more frustrated than before, and already half way. */
function isRising(moods: readonly Sentiment[]): boolean {
  const [first, second, third] = moods.slice(-3).map(({ frustration }) => frustration);
  if (first === undefined || second === undefined || third === undefined) return false;
  return first < second && second < third && third >= 5;
}

function isNegative(moods: readonly Sentiment[]): boolean {
  const last = moods.slice(-negativeInARow);
  return last.length === negativeInARow && last.every(({ score }) => score <= -0.3);
}
