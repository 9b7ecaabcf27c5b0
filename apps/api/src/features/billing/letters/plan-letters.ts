import type { Standing } from '../subscription/domain';
import { limitedAtOf, limitSoonAt, trialSoonAt } from '../subscription/domain';
import type { Words } from './tell-owners';

export type DueLetter = { key: string; words: (workspaceName: string) => Words };
type Before = { unpaidSince: Date | null };

/** What the owners are to be told of how the plan stands: each once, by what it began with. */
export function dueLetters(standing: Standing, { before, now }: { before: Before; now: Date }): DueLetter[] {
  const { phase, unpaidSince, nextPlanAt } = standing;
  if (phase === 'trialing' && nextPlanAt && now >= trialSoonAt(nextPlanAt))
    return [{ key: `trial-ends:${nextPlanAt.toISOString()}`, words: trialEnds(nextPlanAt) }];
  if (phase === 'active' && before.unpaidSince)
    return [{ key: `recovered:${before.unpaidSince.toISOString()}`, words: recovered }];
  if (!unpaidSince) return [];
  const since = unpaidSince.toISOString();
  const limitedAt = limitedAtOf(unpaidSince);
  if (phase === 'past-due') return [{ key: `payment-failed:${since}`, words: paymentFailed(limitedAt) }];
  if (phase === 'limited') return [{ key: `limited:${since}`, words: limited }];
  if (phase !== 'grace') return [];
  const soon = now >= limitSoonAt(unpaidSince);
  return [{ key: `${soon ? 'limit-soon' : 'grace'}:${since}`, words: (soon ? limitSoon : grace)(limitedAt) }];
}

const dayOf = (date: Date) => date.toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });
const nothingIsLost = 'Nothing is deleted, and people can answer visitors all the time.';

const paymentFailed = (limitedAt: Date) => (name: string) => ({
  subject: `A payment of ${name} did not go through`,
  preheader: 'Everything goes on for now.',
  paragraphs: [
    'The plan could not be renewed with the saved way to pay. It is tried again over the next days.',
    `Everything goes on until ${dayOf(limitedAt)}. Please look at the way to pay, or pay the open invoice.`,
  ],
});

const grace = (limitedAt: Date) => (name: string) => ({
  subject: `${name} still has an unpaid invoice`,
  preheader: `Answers by models stop on ${dayOf(limitedAt)}.`,
  paragraphs: [
    `The plan has been unpaid for a week. If it stays so, answers by models stop on ${dayOf(limitedAt)}.`,
    nothingIsLost,
  ],
});

const limitSoon = (limitedAt: Date) => (name: string) => ({
  subject: `Answers by models will stop soon for ${name}`,
  preheader: `On ${dayOf(limitedAt)}, unless the invoice is paid.`,
  paragraphs: [
    `The plan is unpaid. On ${dayOf(limitedAt)} answers by models and other paid work stop until the invoice is paid.`,
    nothingIsLost,
  ],
});

const limited = (name: string) => ({
  subject: `Paid work has stopped for ${name}`,
  preheader: 'It begins again when the invoice is paid.',
  paragraphs: [
    'The plan stayed unpaid for two weeks. Answers by models and other paid work have stopped. They begin again as soon as the invoice is paid.',
    nothingIsLost,
  ],
});

const recovered = (name: string) => ({
  subject: `${name} is paid, and everything goes on`,
  preheader: 'Thank you.',
  paragraphs: ['The open invoice is paid. There is nothing more to do.'],
});

const trialEnds = (endsAt: Date) => (name: string) => ({
  subject: `The trial of ${name} ends soon`,
  preheader: `On ${dayOf(endsAt)} the workspace goes on with the free plan.`,
  paragraphs: [
    `The trial ends on ${dayOf(endsAt)}. Then the workspace goes on with the free plan. What is there stays; more than the free plan holds cannot be added.`,
    'Choose a plan before then, and nothing changes.',
  ],
});
