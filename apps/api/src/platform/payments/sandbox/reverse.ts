import type { Dispute, Refund } from './objects';
import { refused } from './wire';
import type { Work } from './work';

async function chargeOf(work: Work, paymentIntent: string) {
  const intent = await work.get('payment_intent', paymentIntent);
  if (!intent.latest_charge) throw refused('This payment was not charged.');
  return work.get('charge', intent.latest_charge);
}

export async function makeRefund(
  work: Work,
  asked: { payment_intent: string; amount?: number | undefined; status?: Refund['status'] },
): Promise<Refund> {
  const charge = await chargeOf(work, asked.payment_intent);
  const left = charge.amount - charge.amount_refunded;
  const amount = asked.amount ?? left;
  if (amount > left || amount === 0) throw refused('Refund amount is greater than what is left.', 'amount');
  const refund: Refund = {
    id: work.newId('re'),
    object: 'refund',
    amount,
    currency: charge.currency,
    created: work.now,
    charge: charge.id,
    payment_intent: asked.payment_intent,
    customer: charge.customer,
    status: asked.status ?? 'succeeded',
  };
  await work.put('refund', refund);
  const refunded = charge.amount_refunded + amount;
  await work.put('charge', { ...charge, amount_refunded: refunded, refunded: refunded === charge.amount });
  await work.tell('refund.created', refund);
  await work.tell('charge.refunded', await work.get('charge', charge.id));
  return refund;
}

/** A refund the bank sends back. */
export async function moveRefund(work: Work, id: string, status: Refund['status']): Promise<void> {
  const refund = await work.get('refund', id);
  await work.put('refund', { ...refund, status });
  const type = status === 'failed' ? 'refund.failed' : 'refund.updated';
  await work.tell(type, { ...refund, status } as Refund);
}

export async function openDispute(
  work: Work,
  paymentIntent: string,
  status: Dispute['status'] = 'needs_response',
) {
  const charge = await chargeOf(work, paymentIntent);
  const dispute: Dispute = {
    id: work.newId('dp'),
    object: 'dispute',
    amount: charge.amount,
    currency: charge.currency,
    created: work.now,
    livemode: false,
    reason: 'fraudulent',
    charge: charge.id,
    payment_intent: paymentIntent,
    customer: charge.customer,
    status,
  };
  await work.put('dispute', dispute);
  await work.put('charge', { ...charge, disputed: true });
  await work.tell('charge.dispute.created', dispute);
  return dispute;
}

export async function moveDispute(work: Work, id: string, status: Dispute['status']): Promise<void> {
  const dispute = { ...(await work.get('dispute', id)), status };
  await work.put('dispute', dispute);
  const over = status === 'won' || status === 'lost' || status === 'warning_closed';
  await work.tell(over ? 'charge.dispute.closed' : 'charge.dispute.updated', dispute);
}
