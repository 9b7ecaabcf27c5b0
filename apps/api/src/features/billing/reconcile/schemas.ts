import { z } from 'zod';
import { idOf, listOf } from '../../../platform/schema';

export const ListFindings = z.strictObject({ open: z.boolean().default(true) });
export type ListFindings = z.output<typeof ListFindings>;
export const OneFinding = z.strictObject({ id: idOf('rcn') });
export type OneFinding = z.output<typeof OneFinding>;

export const FindingList = listOf(
  z.object({
    id: z.string(),
    mode: z.string(),
    kind: z
      .string()
      .describe(
        'One of `paid-not-credited`, `credited-not-paid`, `reversal-missing`, `amount-differs`, `unknown-payment`, `unknown-subscription`, `plan-differs`, `two-subscriptions`.',
      ),
    subject: z.string(),
    tenantId: z.string().nullable(),
    detail: z.unknown(),
    foundAt: z.date(),
    seenAt: z.date(),
    resolvedAt: z.date().nullable(),
  }),
);
