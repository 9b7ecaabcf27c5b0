import { z } from 'zod';

const count = z.number().int().min(0).max(1_000_000_000);

/** What a workspace may have. */
export const Limits = z.strictObject({
  creditsPerMonth: count,
  members: count,
  contacts: count,
  documents: count,
  catalogItems: count,
  showcasesPerDay: count,
  brandingRemoval: z.boolean(),
  historyDays: count,
});
export type Limits = z.output<typeof Limits>;

/** Those that count what is there. */
export const countedLimits = ['members', 'contacts', 'documents', 'catalogItems'] as const;
export type CountedLimit = (typeof countedLimits)[number];
