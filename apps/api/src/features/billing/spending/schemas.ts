import { z } from 'zod';

const Credits = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const fields = {
  dailyCap: Credits.nullable().describe(
    'The most that is spent on one day, in the workspace’s time zone; null for no limit.',
  ),
  atZero: z
    .enum(['house', 'people'])
    .describe('Who answers when credits are used up: the house engine, or people only.'),
  warnBelow: Credits.describe('When owners and admins are told that credits run low.'),
};
export const SpendingView = z.object(fields);
export const UpdateSpending = z.strictObject({
  dailyCap: fields.dailyCap.optional(),
  atZero: fields.atZero.optional(),
  warnBelow: fields.warnBelow.optional(),
});
export type UpdateSpending = z.output<typeof UpdateSpending>;

const Whole = z.number().int();
export const BalanceView = z.object({
  unlimited: z.boolean().describe('Nobody pays for anything on this installation.'),
  state: z.enum(['ok', 'low', 'empty', 'capped', 'limited']),
  monthly: Whole.describe('From the plan; it goes when its period ends.'),
  lasting: Whole.describe('Bought or given; it stays.'),
  held: Whole.describe('Set aside for work that is being done.'),
  owed: Whole.describe('Refunded after it was spent; taken from what comes next.'),
  periodEndsAt: z.date().nullable(),
  periodGrant: Whole,
  spentToday: Whole,
  spentPerDay: z.number(),
  lastsUntil: z.date().nullable().describe('If it goes on as lately; null if not within a year.'),
  ...fields,
});
export type BalanceView = z.output<typeof BalanceView>;

const Day = z.iso.date();
export const ReadUsage = z.strictObject({
  from: Day.optional().describe('A day in the workspace’s time zone; 29 days before the last by default.'),
  to: Day.optional().describe('The last day; today by default.'),
});
export type ReadUsage = z.output<typeof ReadUsage>;

export const UsageView = z.object({
  from: Day,
  to: Day,
  items: z.array(
    z.object({
      day: Day,
      agentId: z.string().nullable(),
      provider: z.string().nullable(),
      model: z.string().nullable(),
      unit: z.string().nullable(),
      payer: z.enum(['credits', 'own-key', 'house']),
      calls: Whole,
      quantity: Whole,
      tokensIn: Whole,
      tokensOut: Whole,
      credits: Whole,
    }),
  ),
});
