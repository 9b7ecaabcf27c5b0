import {
  amountsOf,
  type Card,
  draftInvoice,
  finalizeInvoice,
  lineOf,
  payInvoice,
  saveCard,
} from './money-moves';
import type { Plan, Price, Session } from './objects';
import { type Discount, startSubscription } from './subscribe';
import { refused, WireError } from './wire';
import type { Work } from './work';

const day = 86_400;

/** Promotion codes everybody can try. */
export const promotions: Record<string, number> = { WELCOME20: 20, HALFPRICE: 50, FREEBIE: 100 };

export type Asked = {
  mode: 'payment' | 'subscription';
  customer: string;
  line_items: { price: string; quantity: number }[];
  metadata: Record<string, string>;
  success_url: string;
  cancel_url: string;
  client_reference_id?: string | undefined;
  allow_promotion_codes: boolean;
  subscription_data?: { metadata: Record<string, string> } | undefined;
};

export async function openSession(work: Work, asked: Asked): Promise<Session> {
  await work.get('customer', asked.customer);
  const [line] = asked.line_items;
  if (!line || asked.line_items.length !== 1)
    throw refused('Exactly one line item is known here.', 'line_items');
  const price = await work.get('price', line.price);
  if ((asked.mode === 'subscription') !== (price.recurring !== null)) {
    throw refused('The price does not fit the mode.', 'line_items[0][price]');
  }
  const id = work.newId('cs_test');
  const amount = price.unit_amount * line.quantity;
  const session: Session = {
    id,
    object: 'checkout.session',
    mode: asked.mode,
    created: work.now,
    expires_at: work.now + day,
    client_reference_id: asked.client_reference_id ?? null,
    currency: price.currency,
    livemode: false,
    cancel_url: asked.cancel_url,
    success_url: asked.success_url,
    metadata: asked.metadata,
    customer: asked.customer,
    status: 'open',
    payment_status: 'unpaid',
    amount_subtotal: amount,
    amount_total: amount,
    payment_intent: null,
    invoice: null,
    subscription: null,
    url: `${work.publicUrl}/sandbox/checkout/${id}`,
    allow_promotion_codes: asked.allow_promotion_codes,
  };
  await work.put('checkout.session', session);
  const { customer } = asked;
  const metadata = asked.subscription_data?.metadata ?? asked.metadata;
  await work.put('plan_of_checkout', {
    id: `plan_${id}`,
    object: 'plan_of_checkout',
    price: price.id,
    metadata,
    customer,
  });
  return session;
}

export function discountOf(code: string, session: Session): Discount {
  const name = code.trim().toUpperCase();
  if (name === '') return null;
  const percent = promotions[name];
  if (!percent || !session.allow_promotion_codes)
    throw refused('This promotion code is not known.', 'promotion');
  return { percent, code: name };
}

/** What a checkout shows before anything is paid; a code that is not known is told, and changes nothing. */
export async function readSession(work: Work, sessionId: string, code: string) {
  const session = await work.get('checkout.session', sessionId);
  const plan = await work.get('plan_of_checkout', `plan_${sessionId}`);
  const price = await work.get('price', plan.price);
  try {
    const discount = discountOf(code, session);
    const off =
      session.amount_subtotal - amountsOf([{ amount: session.amount_subtotal }], discount?.percent).total;
    return { session, price, discount, off, problem: null };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return { session, price, discount: null, off: 0, problem: error.message };
  }
}

/** What somebody does who fills in the page and presses the button. */
export async function paySession(
  work: Work,
  sessionId: string,
  { card, promotion }: { card: Card; promotion: string },
): Promise<Session> {
  const session = await work.get('checkout.session', sessionId);
  if (session.status !== 'open') throw refused(`This checkout is ${session.status}.`);
  const plan = await work.get('plan_of_checkout', `plan_${sessionId}`);
  const price = await work.get('price', plan.price);
  const discount = discountOf(promotion, session);
  await saveCard(work, session.customer, card);
  const done = await (session.mode === 'payment' ? payOnce : subscribe)(work, {
    session,
    plan,
    price,
    discount,
  });
  await work.put('checkout.session', done);
  await work.tell('checkout.session.completed', done);
  return done;
}

type Paying = { session: Session; plan: Plan; price: Price; discount: Discount };

async function payOnce(work: Work, { session, price, discount }: Paying): Promise<Session> {
  const { customer, metadata } = session;
  const draft = await draftInvoice(work, {
    customer,
    currency: price.currency,
    reason: 'manual',
    lines: [lineOf(price, { start: work.now, end: work.now })],
    subscription: null,
    metadata,
    discount,
  });
  const invoice = await payInvoice(work, await finalizeInvoice(work, draft), { first: true, metadata });
  const intent = invoice.payments.data[0]?.payment.payment_intent ?? null;
  return {
    ...complete(session, invoice.amount_due),
    amount_total: invoice.amount_due,
    invoice: invoice.id,
    payment_intent: intent,
  };
}

async function subscribe(work: Work, { session, plan, price, discount }: Paying): Promise<Session> {
  const { metadata, customer } = plan;
  const subscription = await startSubscription(work, { customer, price, metadata, discount });
  const invoice = await work.get('invoice', subscription.latest_invoice);
  return {
    ...complete(session, invoice.amount_due),
    amount_total: invoice.amount_due,
    invoice: invoice.id,
    subscription: subscription.id,
  };
}

function complete(session: Session, due: number): Session {
  return {
    ...session,
    status: 'complete',
    payment_status: due === 0 ? 'no_payment_required' : 'paid',
    url: null,
  };
}
