import { z } from 'zod';
import { Limits } from '../../../platform/allowances';
import { idOf, listOf } from '../../../platform/schema';
import { phases } from './domain';

const interval = z.enum(['month', 'year']);
const money = z.number().int().describe('In the smallest unit of the currency.');
const currency = z.string().describe('Three lower-case letters.');

export const ChoosePlan = z.strictObject({
  planKey: z.string().max(40),
  interval: interval.default('month'),
});
export type ChoosePlan = z.output<typeof ChoosePlan>;
export const BuyPackage = z.strictObject({ packageId: idOf('pkg') });
export const SetAutoRecharge = z.strictObject({
  enabled: z.boolean(),
  threshold: z.number().int().min(0).max(1_000_000),
  packageId: idOf('pkg'),
  monthlyCeiling: z.number().int().min(1).max(100_000_000),
});
export type SetAutoRecharge = z.output<typeof SetAutoRecharge>;
export const ListInvoices = z.strictObject({ cursor: z.string().max(100).optional() });
export type ListInvoices = z.output<typeof ListInvoices>;

export const PlanView = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  rank: z.number().int(),
  monthly: money,
  yearly: money,
  offered: z.boolean(),
  limits: Limits,
});
export const PackageView = z.object({
  id: z.string(),
  name: z.string(),
  credits: z.number().int(),
  price: money,
  offered: z.boolean(),
});

export const PlanList = listOf(PlanView);

const Mode = z.enum(['live', 'test', 'sandbox', 'off']);
const Usage = z.object({
  has: z.number().int(),
  most: z.number().int(),
  over: z.boolean().describe('More is there than the plan holds; nothing of it is taken away.'),
});

export const SubscriptionView = z.object({
  mode: Mode,
  currency,
  planKey: z.string(),
  planName: z.string(),
  phase: z.enum(phases),
  interval: interval.nullable(),
  periodStart: z.date(),
  periodEnd: z.date(),
  paidUntil: z.date().nullable(),
  nextPlanKey: z.string().nullable(),
  nextInterval: interval.nullable(),
  nextPlanAt: z.date().nullable(),
  cancelAt: z.date().nullable(),
  unpaidSince: z.date().nullable(),
  limitedAt: z.date().nullable().describe('When paid work stops, if it stays unpaid.'),
  trialEndsAt: z.date().nullable(),
  canTry: z.boolean(),
});

export const BillingView = z.object({
  mode: Mode,
  subscription: SubscriptionView.nullable(),
  plans: z.array(PlanView),
  packages: z.array(PackageView),
  usage: z.object({ members: Usage, contacts: Usage, documents: Usage, catalogItems: Usage }).nullable(),
  balance: z.object({ monthly: z.number(), lasting: z.number() }),
  paymentMethod: z
    .object({
      kind: z.string(),
      label: z.string(),
      expires: z.object({ month: z.number(), year: z.number() }).nullable(),
    })
    .nullable(),
  autoRecharge: z
    .object({
      enabled: z.boolean(),
      threshold: z.number().int(),
      packageId: z.string(),
      monthlyCeiling: money,
      stoppedReason: z.string().nullable(),
      spentThisMonth: money,
    })
    .nullable(),
  purchases: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['checkout', 'auto']),
      credits: z.number().int(),
      amount: money,
      currency,
      state: z.string(),
      reversed: z.number().int(),
      reason: z.string().nullable(),
      createdAt: z.date(),
      paidAt: z.date().nullable(),
    }),
  ),
});

export const Redirect = z.object({ url: z.string().describe('Where the browser goes next.') });
export const Opened = Redirect.extend({ purchaseId: z.string() });
export const PreviewView = z.object({
  kind: z.enum(['checkout', 'now', 'later', 'none']),
  dueNow: money,
  currency,
  takesEffectAt: z.date(),
  lines: z.array(z.object({ text: z.string(), amount: money })),
  overLimits: z.array(z.object({ limit: z.string(), has: z.number().int(), most: z.number().int() })),
});
export const InvoicePage = listOf(
  z.object({
    id: z.string(),
    number: z.string().nullable(),
    state: z.enum(['draft', 'open', 'paid', 'void', 'uncollectible']),
    reason: z.string().nullable(),
    total: money,
    currency,
    createdAt: z.date(),
    pageUrl: z.string().nullable(),
    pdfUrl: z.string().nullable(),
  }),
).extend({ nextCursor: z.string().nullable() });
