import { z } from 'zod';
import { Cursor, idOf, line, PageSize, pageOf } from '../../../platform/schema';

const Whole = z.number().int().max(Number.MAX_SAFE_INTEGER);
const given = {
  tenantId: idOf('tnt'),
  key: line(64).min(8).describe('Made by the caller: the same key has one effect, however often it is sent.'),
  reason: line(300).min(3).describe('The workspace reads it in its statement.'),
};
export const GrantByHand = z.strictObject({ ...given, amount: Whole.min(1) });
export type GrantByHand = z.output<typeof GrantByHand>;

export const AdjustByHand = z.strictObject({
  ...given,
  amount: Whole.min(Number.MIN_SAFE_INTEGER).refine((amount) => amount !== 0, 'is not to be 0'),
  purse: z.enum(['monthly', 'lasting']).default('lasting'),
});
export type AdjustByHand = z.output<typeof AdjustByHand>;

export const ListPayingTenants = z.strictObject({
  sort: z.enum(['revenue', 'usage', 'balance']).default('revenue'),
  days: z.coerce.number().int().min(1).max(366).default(30),
  cursor: Cursor,
  limit: PageSize,
});
export type ListPayingTenants = z.output<typeof ListPayingTenants>;

const money = z.number().describe('In the smallest unit of the currency.');
export const PayingTenantPage = pageOf(
  z.object({
    id: z.string(),
    name: z.string(),
    demo: z.boolean(),
    planKey: z.string().nullable(),
    phase: z.string().nullable(),
    planRevenue: money.describe('Of one month, in the smallest unit of the currency.'),
    creditRevenue: money.describe('Of the days asked for, without what was paid back.'),
    revenue: money,
    creditsUsed: z.number(),
    calls: z.number(),
    balance: z.number(),
    owed: z.number(),
  }),
).extend({ mode: z.enum(['live', 'test', 'sandbox']), currency: z.string() });

export const Moved = z.object({
  number: z.number().int(),
  repeated: z.boolean(),
  monthlyAfter: z.number().int(),
  lastingAfter: z.number().int(),
  owedAfter: z.number().int(),
});
