import type { ChainAsk, Chained, ModelAttempt } from './chain-types';
import { ModelFailed } from './errors';
import type { ModelAsk, ModelEvent, ModelLink, Models, ModelTimeouts } from './types';

type Mutable = { -readonly [Name in keyof ModelAttempt]: ModelAttempt[Name] };
type Started = { attempt: Mutable; events: AsyncGenerator<ModelEvent, void, void>; first: ModelEvent };
type Pricing = Pick<Models, 'costOf'>;

/** The links in order, until one of them begins to answer. What has begun is not begun again. */
export async function streamChain(
  models: Pick<Models, 'stream' | 'timeouts' | 'costOf'>,
  links: readonly ModelLink[],
  { budgetMs = models.timeouts.totalMs, ...asked }: ChainAsk,
): Promise<Chained> {
  const ask = { ...asked, timeouts: { ...models.timeouts, ...asked.timeouts } };
  const endsAt = performance.now() + budgetMs;
  const attempts: Mutable[] = [];
  for (const link of links) {
    const leftMs = endsAt - performance.now();
    if (leftMs < leastMs) break;
    const attempt = attemptOf(link);
    attempts.push(attempt);
    const started = await start(models.stream({ ...link, ...within(ask, leftMs) }), attempt);
    if (started) return { attempts, answer: { link, events: follow(started, models) } };
  }
  return { attempts, answer: null };
}

/** Less is not worth a call. */
const leastMs = 100;

const attemptOf = ({ provider, model }: ModelLink): Mutable => ({
  provider,
  model,
  tookMs: 0,
  firstTokenMs: null,
  outcome: 'answering',
  usage: null,
  cost: null,
});

function within(ask: ModelAsk & { timeouts: ModelTimeouts }, leftMs: number): ModelAsk {
  const { firstTokenMs, idleMs, totalMs } = ask.timeouts;
  const timeouts = {
    firstTokenMs: Math.min(firstTokenMs, leftMs),
    idleMs,
    totalMs: Math.min(totalMs, leftMs),
  };
  return { ...ask, timeouts };
}

async function start(events: Started['events'], attempt: Mutable): Promise<Started | null> {
  const startedAt = performance.now();
  const sinceStart = () => Math.round(performance.now() - startedAt);
  try {
    const { value } = await events.next();
    attempt.firstTokenMs = sinceStart();
    attempt.tookMs = attempt.firstTokenMs;
    return value ? { attempt, events, first: value } : null;
  } catch (error) {
    attempt.tookMs = sinceStart();
    attempt.outcome = error instanceof ModelFailed ? error.reason : 'aborted';
    if (!(error instanceof ModelFailed)) throw error;
    return null;
  }
}

async function* follow(
  { attempt, events, first }: Started,
  pricing: Pricing,
): AsyncGenerator<ModelEvent, void, void> {
  const startedAt = performance.now() - attempt.tookMs;
  try {
    for (let event: ModelEvent | undefined = first; event; event = (await events.next()).value ?? undefined) {
      note(attempt, event, pricing);
      yield event;
    }
  } finally {
    attempt.tookMs = Math.round(performance.now() - startedAt);
    if (attempt.outcome === 'answering') attempt.outcome = 'aborted';
    await events.return();
  }
}

function note(attempt: Mutable, event: ModelEvent, { costOf }: Pricing): void {
  if (event.kind === 'usage') {
    const { kind: _, ...usage } = event;
    attempt.usage = usage;
    attempt.cost = costOf(attempt, usage);
  } else if (event.kind === 'end') {
    attempt.outcome = event.reason === 'cut' || event.reason === 'aborted' ? event.reason : 'answered';
  }
}
