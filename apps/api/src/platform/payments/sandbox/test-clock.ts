import { endSubscription, renew, retryInvoice } from './subscribe';
import { refused } from './wire';
import type { Work } from './work';

/** Two years at most in one step, so that a slip of the finger ends. */
const longestStep = 2 * 366 * 86_400;

type Due = { at: number; run(work: Work): Promise<void> };

/** Lives through everything that falls due on the way, in its order, each at its own time. */
export async function liveUntil(work: Work, target: number): Promise<void> {
  if (target - work.now > longestStep) throw refused('The clock goes two years at most in one step.');
  while (true) {
    const next = await nextDue(work, target);
    if (!next) return;
    await next.run(work.at(next.at));
  }
}

async function nextDue(work: Work, target: number): Promise<Due | null> {
  const dues: Due[] = [];
  for (const subscription of await work.list('subscription')) {
    if (subscription.status === 'canceled') continue;
    const end = subscription.items.data[0].current_period_end;
    const ends = subscription.cancel_at_period_end;
    dues.push({ at: end, run: (then) => (ends ? endSubscription : renew)(then, subscription) });
  }
  for (const invoice of await work.list('invoice')) {
    if (invoice.status !== 'open' || !invoice.next_payment_attempt) continue;
    dues.push({ at: invoice.next_payment_attempt, run: (then) => retryInvoice(then, invoice) });
  }
  for (const session of await work.list('checkout.session')) {
    if (session.status !== 'open') continue;
    dues.push({
      at: session.expires_at,
      run: async (then) => {
        await then.put('checkout.session', { ...session, status: 'expired', url: null });
        await then.tell('checkout.session.expired', { ...session, status: 'expired' } as typeof session);
      },
    });
  }
  const due = dues.filter(({ at }) => at <= target).sort((one, other) => one.at - other.at);
  return due[0] ?? null;
}
