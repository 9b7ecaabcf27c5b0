import type { Billing } from '../../api/contract';

type Asked = { bought: string | undefined; subscribed: string | undefined };
type Known = Pick<Billing, 'purchases' | 'subscription' | 'plans'>;

export type Outcome =
  | { kind: 'waiting' | 'failed' | 'expired' | 'unknown' }
  | { kind: 'bought'; credits: number }
  | { kind: 'subscribed'; plan: string };

/** What became of the payment that an address speaks of; null when it speaks of none. */
export function outcomeOf(billing: Known, { bought, subscribed }: Asked): Outcome | null {
  if (bought !== undefined) return ofPurchase(billing, bought);
  if (subscribed === undefined) return null;
  const { subscription } = billing;
  if (subscription?.planKey !== subscribed || subscription.phase === 'trialing') {
    return billing.plans.some(({ key }) => key === subscribed) ? { kind: 'waiting' } : { kind: 'unknown' };
  }
  return { kind: 'subscribed', plan: subscription.planName };
}

function ofPurchase({ purchases }: Known, id: string): Outcome {
  const purchase = purchases.find((each) => each.id === id);
  if (!purchase) return { kind: 'unknown' };
  switch (purchase.state) {
    case 'open':
    case 'processing':
      return { kind: 'waiting' };
    case 'failed':
    case 'expired':
      return { kind: purchase.state };
    default:
      return { kind: 'bought', credits: purchase.credits };
  }
}
