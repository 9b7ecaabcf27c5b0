import { Card, Comparison } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import { z } from 'zod';
import { line } from '../../../platform/schema';
import { CatalogId } from '../catalogs/schemas';
import { ItemId } from '../items/schemas';
import { Language } from '../wording/language';

export const PresentItems = z.strictObject({
  catalogId: CatalogId,
  items: z
    .array(
      z.strictObject({ itemId: ItemId, why: line(120).min(1).optional().describe('Why it was chosen.') }),
    )
    .min(1)
    .max(messageLimits.cards),
  as: z
    .enum(['cards', 'comparison'])
    .default('cards')
    .describe(`A comparison is of 2 to ${messageLimits.columns} items.`),
  language: Language,
});
export type PresentItems = z.output<typeof PresentItems>;

export const Presented = z.object({
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('cards'), cards: z.array(Card) }),
    z.object({ kind: z.literal('comparison'), ...Comparison.shape }),
  ]),
});
export type Presented = z.output<typeof Presented>;
