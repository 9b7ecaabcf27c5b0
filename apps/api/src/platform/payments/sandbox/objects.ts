import type { Stripe } from '../stripe-client';

/** What the sandbox keeps of the vendor's objects: fields that are really theirs, by the SDK's types. */
export type Customer = Pick<
  Stripe.Customer,
  'id' | 'object' | 'email' | 'name' | 'created' | 'metadata' | 'livemode'
> & {
  balance: number;
  invoice_settings: { default_payment_method: string | null };
};
export type Price = Pick<
  Stripe.Price,
  | 'id'
  | 'object'
  | 'currency'
  | 'unit_amount'
  | 'lookup_key'
  | 'metadata'
  | 'active'
  | 'nickname'
  | 'livemode'
> & {
  recurring: { interval: 'month' | 'year' } | null;
  unit_amount: number;
  nickname: string;
  created: number;
};
export type Method = Pick<Stripe.PaymentMethod, 'id' | 'object' | 'type' | 'created' | 'livemode'> & {
  customer: string;
  card: { brand: string; last4: string; exp_month: number; exp_year: number };
  metadata: { later: 'pays' | 'fails' };
};
export type Session = Pick<
  Stripe.Checkout.Session,
  | 'id'
  | 'object'
  | 'mode'
  | 'created'
  | 'expires_at'
  | 'client_reference_id'
  | 'currency'
  | 'livemode'
  | 'cancel_url'
> & {
  metadata: Record<string, string>;
  customer: string;
  status: 'open' | 'complete' | 'expired';
  payment_status: 'unpaid' | 'paid' | 'no_payment_required';
  amount_subtotal: number;
  amount_total: number;
  payment_intent: string | null;
  invoice: string | null;
  subscription: string | null;
  success_url: string;
  url: string | null;
  allow_promotion_codes: boolean;
};
/** What a checkout will make; the vendor keeps it too, and shows it to nobody. */
export type Plan = {
  id: string;
  object: 'plan_of_checkout';
  price: string;
  metadata: Record<string, string>;
  customer: string;
};
export type Line = {
  id: string;
  object: 'line_item';
  amount: number;
  currency: string;
  description: string;
  period: { start: number; end: number };
};
export type InvoicePayment = {
  id: string;
  object: 'invoice_payment';
  status: 'paid' | 'open';
  amount_paid: number;
  invoice: string;
  created: number;
  payment: { type: 'payment_intent'; payment_intent: string };
};
export type Invoice = Pick<
  Stripe.Invoice,
  'id' | 'object' | 'number' | 'currency' | 'created' | 'livemode' | 'hosted_invoice_url' | 'invoice_pdf'
> & {
  customer: string;
  status: 'draft' | 'open' | 'paid' | 'void';
  billing_reason: 'subscription_create' | 'subscription_cycle' | 'subscription_update' | 'manual';
  lines: { object: 'list'; data: Line[]; has_more: false; url: string };
  subtotal: number;
  total: number;
  amount_due: number;
  amount_paid: number;
  amount_remaining: number;
  attempted: boolean;
  attempt_count: number;
  next_payment_attempt: number | null;
  metadata: Record<string, string>;
  parent: { type: 'subscription_details'; subscription_details: { subscription: string } } | null;
  payments: { object: 'list'; data: InvoicePayment[]; has_more: false; url: string };
  discount: string | null;
};
export type Subscription = Pick<
  Stripe.Subscription,
  'id' | 'object' | 'created' | 'currency' | 'livemode'
> & {
  customer: string;
  status: 'active' | 'past_due' | 'unpaid' | 'canceled';
  billing_cycle_anchor: number;
  cancel_at_period_end: boolean;
  cancel_at: number | null;
  canceled_at: number | null;
  ended_at: number | null;
  latest_invoice: string;
  schedule: string | null;
  metadata: Record<string, string>;
  items: {
    object: 'list';
    has_more: false;
    url: string;
    data: [
      {
        id: string;
        object: 'subscription_item';
        price: Price;
        quantity: 1;
        subscription: string;
        current_period_start: number;
        current_period_end: number;
      },
    ];
  };
};
/** What a subscription is put down for, one phase after the other. */
export type Schedule = Pick<Stripe.SubscriptionSchedule, 'id' | 'object' | 'created' | 'livemode'> & {
  customer: string;
  subscription: string | null;
  status: 'active' | 'released';
  end_behavior: 'release';
  metadata: Record<string, string>;
  phases: Phase[];
};
export type Phase = {
  start_date: number;
  end_date: number;
  items: { price: string; quantity: number }[];
  metadata: Record<string, string>;
  discounts: [];
};
export type Intent = Pick<
  Stripe.PaymentIntent,
  'id' | 'object' | 'amount' | 'currency' | 'created' | 'livemode'
> & {
  customer: string;
  status: 'succeeded' | 'requires_payment_method';
  latest_charge: string | null;
  metadata: Record<string, string>;
};
export type Charge = Pick<
  Stripe.Charge,
  | 'id'
  | 'object'
  | 'amount'
  | 'amount_refunded'
  | 'currency'
  | 'created'
  | 'refunded'
  | 'disputed'
  | 'livemode'
> & { customer: string; payment_intent: string; status: 'succeeded' };
export type Refund = Pick<Stripe.Refund, 'id' | 'object' | 'amount' | 'currency' | 'created'> & {
  charge: string;
  payment_intent: string;
  customer: string;
  status: 'pending' | 'succeeded' | 'failed' | 'canceled';
};
export type Dispute = Pick<
  Stripe.Dispute,
  'id' | 'object' | 'amount' | 'currency' | 'created' | 'livemode' | 'reason'
> & {
  charge: string;
  payment_intent: string;
  customer: string;
  status: 'warning_needs_response' | 'warning_closed' | 'needs_response' | 'under_review' | 'won' | 'lost';
};
export type Portal = Pick<
  Stripe.BillingPortal.Session,
  'id' | 'object' | 'created' | 'livemode' | 'return_url' | 'url'
> & {
  customer: string;
};
export type Told = {
  id: string;
  object: 'event';
  type: string;
  created: number;
  livemode: false;
  api_version: string;
  /** 1 until our webhook has taken it. */
  pending_webhooks: 0 | 1;
  data: { object: { id: string; object: string } };
  customer: string | null;
};
export type Answered = { id: string; object: 'answered'; status: number; body: string; hash: string };
export type TestClock = { id: 'clock'; object: 'test_clock'; offset: number };

export type Kept = {
  customer: Customer;
  price: Price;
  payment_method: Method;
  'checkout.session': Session;
  plan_of_checkout: Plan;
  invoice: Invoice;
  subscription: Subscription;
  subscription_schedule: Schedule;
  payment_intent: Intent;
  charge: Charge;
  refund: Refund;
  dispute: Dispute;
  'billing_portal.session': Portal;
  event: Told;
  answered: Answered;
  test_clock: TestClock;
};
export type Kind = keyof Kept;
