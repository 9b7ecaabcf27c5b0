import { z } from 'zod';
import { Cursor, PageSize, pageOf } from '../../../platform/schema';
import { entryKinds } from '../ledger/types';

const Id = z.string().max(64);
export const EntryFilter = z.strictObject({
  kind: z.enum(entryKinds).optional(),
  show: z
    .enum(['all', 'charges', 'money'])
    .default('all')
    .describe('`charges`: what was paid for work; `money`: what came and went otherwise.'),
  agentId: Id.optional(),
  conversationId: Id.optional(),
  messageId: Id.optional(),
  model: z.string().max(120).optional(),
  text: z.string().max(120).optional().describe('Found in the reason, the names and ids of an entry.'),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
});
export type EntryFilter = z.output<typeof EntryFilter>;
export const ListEntries = EntryFilter.extend({ cursor: Cursor, limit: PageSize });
export type ListEntries = z.output<typeof ListEntries>;

const Whole = z.number().int();
export const EntryView = z.object({
  number: Whole.describe('Counts from 1 without a gap.'),
  kind: z.enum(entryKinds),
  amount: Whole.describe('What it did to the balance: both purses together.'),
  monthly: Whole,
  lasting: Whole,
  monthlyAfter: Whole,
  lastingAfter: Whole,
  owedAfter: Whole,
  charged: Whole.nullable().describe('Of a settlement: what the work cost.'),
  holdId: z.string().nullable(),
  conversationId: z.string().nullable(),
  messageId: z.string().nullable(),
  agentId: z.string().nullable(),
  provider: z.string().nullable(),
  model: z.string().nullable(),
  unit: z.string().nullable(),
  quantity: Whole.nullable(),
  priceId: z.string().nullable(),
  reason: z.string(),
  actor: z.string().nullable().describe('Who did it; null for the platform.'),
  at: z.date(),
});
export type EntryView = z.output<typeof EntryView>;
export const EntryPage = pageOf(EntryView);
