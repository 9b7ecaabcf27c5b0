import { messageLimits } from '@parley/shared/message-limits';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Invalid, NotFound } from '../../../platform/errors';
import { getCatalog } from '../catalogs/store';
import { findItems } from '../items/store/read';
import { pictureOf } from '../pictures/address';
import { compareItems } from '../search/compare-items';
import type { CompareItems } from '../search/schemas';
import { sayIn } from '../wording/say';
import { cardOf } from './card-of';
import { comparisonOf } from './comparison-of';
import type { Presented, PresentItems } from './schemas';

/** Items as the body of a message: cards, or side by side. */
export async function presentItems(
  ctx: Ctx,
  { catalogId, items, as, language }: PresentItems,
): Promise<Presented> {
  const { tenantId } = authorize(ctx, 'catalog:read');
  const ids = items.map(({ itemId }) => itemId);
  if (new Set(ids).size < ids.length) throw new Invalid('An item is there twice.');
  if (as === 'comparison') return { body: await compare(ctx, { catalogId, itemIds: ids, language }) };
  const { attributes, found } = await withTenant(ctx, async (tx) => {
    const catalog = await getCatalog(tx, { tenantId, id: catalogId });
    return { attributes: catalog.attributes, found: await findItems(tx, catalog, ids) };
  });
  const say = sayIn(language);
  const cards = items.map(({ itemId, why }) => {
    const item = found.find(({ id }) => id === itemId);
    if (!item) throw new NotFound('item');
    const picture = pictureOf(ctx.platform, attributes, item);
    return cardOf(attributes, { ...item, picture }, { say, why });
  });
  return { body: { kind: 'cards', cards } };
}

async function compare(ctx: Ctx, asked: CompareItems) {
  if (asked.itemIds.length < 2 || asked.itemIds.length > messageLimits.columns)
    throw new Invalid(`Compare 2 to ${messageLimits.columns} items in a message.`);
  const comparison = comparisonOf(await compareItems(ctx, asked));
  if (comparison.rows.length === 0) throw new Invalid('Nothing is known of them that can be compared.');
  return { kind: 'comparison' as const, ...comparison };
}
