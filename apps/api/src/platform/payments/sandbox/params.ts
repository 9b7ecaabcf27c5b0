import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const whole = z.coerce.number().int();
const metadata = z.record(z.string().max(40), z.string().max(500)).default({});
const list = <Item extends z.ZodType>(item: Item) =>
  z.record(z.string().regex(/^\d+$/), item).transform((found) => Object.values(found));
const expandable = [
  ...(['payments', 'latest_invoice'] as const),
  ...(['data.latest_invoice', 'data.payments', 'data.invoice', 'data.schedule'] as const),
] as const;
const expand = list(z.enum(expandable))
  .optional()
  .transform((names) => names ?? []);
const paging = {
  limit: whole.min(1).max(100).default(10),
  starting_after: z.string().optional(),
  expand,
};
const created = z.strictObject({ gte: whole.optional() }).optional();
const tax = z.strictObject({ enabled: flag }).optional();

const changedItem = z.strictObject({ id: z.string(), price: z.string() });
const scheduledItem = z.strictObject({ price: z.string(), quantity: whole });
const phase = z.strictObject({
  items: list(scheduledItem),
  start_date: whole.optional(),
  end_date: whole.optional(),
  duration: z.strictObject({ interval: z.enum(['month', 'year']), interval_count: whole }).optional(),
  proration_behavior: z.literal('none').optional(),
  automatic_tax: tax,
  metadata,
});
const proration = z.enum(['always_invoice', 'none', 'create_prorations']).default('create_prorations');

/** What of the vendor's parameters the sandbox knows; anything else it refuses, as the vendor would. */
export const params = {
  none: z.strictObject({}),
  retrieve: z.strictObject({ expand }),
  customerCreate: z.strictObject({ name: z.string(), email: z.string().optional(), metadata }),
  paymentMethods: z.strictObject({ limit: paging.limit }),
  priceList: z.strictObject({ lookup_keys: list(z.string()), active: flag.optional(), limit: paging.limit }),
  priceCreate: z.strictObject({
    currency: z.string().length(3),
    unit_amount: whole.min(0),
    lookup_key: z.string().max(200),
    product_data: z.strictObject({ name: z.string() }),
    metadata,
    recurring: z.strictObject({ interval: z.enum(['month', 'year']) }).optional(),
  }),
  sessionCreate: z.strictObject({
    mode: z.enum(['payment', 'subscription']),
    customer: z.string(),
    customer_update: z.strictObject({ address: z.literal('auto'), name: z.literal('auto') }).optional(),
    line_items: list(z.strictObject({ price: z.string(), quantity: whole })),
    allow_promotion_codes: flag.default(false),
    automatic_tax: tax,
    tax_id_collection: tax,
    client_reference_id: z.string().max(200).optional(),
    metadata,
    subscription_data: z.strictObject({ metadata }).optional(),
    invoice_creation: z
      .strictObject({ enabled: flag, invoice_data: z.strictObject({ metadata }).optional() })
      .optional(),
    payment_intent_data: z
      .strictObject({ metadata, setup_future_usage: z.literal('off_session').optional() })
      .optional(),
    success_url: z.url(),
    cancel_url: z.url(),
  }),
  sessionList: z.strictObject({ ...paging, created }),
  portalCreate: z.strictObject({ customer: z.string(), return_url: z.url() }),
  subscriptionList: z.strictObject({
    ...paging,
    customer: z.string().optional(),
    status: z.literal('all').optional(),
  }),
  subscriptionUpdate: z.strictObject({
    items: list(changedItem).optional(),
    proration_behavior: proration,
    proration_date: whole.optional(),
    payment_behavior: z.literal('error_if_incomplete').optional(),
    cancel_at_period_end: flag.optional(),
    metadata,
  }),
  scheduleCreate: z.strictObject({ from_subscription: z.string() }),
  scheduleUpdate: z.strictObject({
    end_behavior: z.literal('release'),
    proration_behavior: z.literal('none'),
    metadata,
    phases: list(phase),
  }),
  invoicePreview: z.strictObject({
    subscription: z.string(),
    subscription_details: z.strictObject({
      items: list(changedItem),
      proration_behavior: proration,
      proration_date: whole.optional(),
    }),
  }),
  invoiceList: z.strictObject({
    ...paging,
    created,
    customer: z.string().optional(),
    subscription: z.string().optional(),
    status: z.enum(['draft', 'open', 'paid']).optional(),
  }),
  invoiceCreate: z.strictObject({
    customer: z.string(),
    auto_advance: flag.optional(),
    collection_method: z.literal('charge_automatically').optional(),
    pending_invoice_items_behavior: z.literal('exclude').optional(),
    automatic_tax: tax,
    metadata,
  }),
  invoicePay: z.strictObject({ off_session: flag.optional() }),
  invoiceItemCreate: z.strictObject({
    customer: z.string(),
    invoice: z.string(),
    pricing: z.strictObject({ price: z.string() }),
  }),
  byIntent: z.strictObject({ payment_intent: z.string(), limit: paging.limit }),
  invoicePayments: z.strictObject({
    payment: z.strictObject({ type: z.literal('payment_intent'), payment_intent: z.string() }),
    expand,
  }),
  refundCreate: z.strictObject({ payment_intent: z.string(), amount: whole.min(1).optional() }),
} as const;
