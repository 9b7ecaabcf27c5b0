import { type Sandbox, type Subscription, WireError } from '../../../platform/payments/sandbox';
import { dateOf } from './invoice';

const steps = [
  { name: 'day', days: 1, says: 'A day passes' },
  { name: 'week', days: 7, says: 'A week passes' },
  { name: 'month', days: 31, says: 'A month passes' },
] as const;

/** Lives through what falls due, and has it told, so that nobody waits a month for a renewal. */
export async function letPass(sandbox: Sandbox, name: string, running: Subscription | undefined) {
  const step = steps.find((each) => each.name === name);
  if (!step) throw new WireError(400, { type: 'invalid_request_error', message: 'There is no such step.' });
  const now = await sandbox.now();
  await sandbox.advance(new Date(now.getTime() + step.days * 86_400_000));
  if (!running) return;
  await sandbox.visit(async (work) =>
    work.tell('customer.subscription.updated', await work.get('subscription', running.id)),
  );
}

export function TimePart({ now }: { now: number }) {
  return (
    <section class="card" aria-label="Time">
      <h2>Time</h2>
      <p class="soft">
        It is {dateOf(now)} in the sandbox, for every workspace of it. Renewals, retries and the end of plans
        come as time passes.
      </p>
      <form method="post" class="inline">
        <input type="hidden" name="deed" value="time" />
        {steps.map(({ name, says }) => (
          <button key={name} class="button quiet" name="by" value={name} type="submit">
            {says}
          </button>
        ))}
      </form>
    </section>
  );
}
