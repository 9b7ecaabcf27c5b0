import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { Attribute } from '../attributes/attribute';
import { describeValue } from '../attributes/describe-value';
import { getCatalog } from '../catalogs/store';
import { findItems, type ItemRow } from '../items/store/read';
import { pictureOf } from '../pictures/address';
import { type Say, sayIn } from '../wording/say';
import { bestOf, betterOf, measureOf } from './comparison';
import type { CompareItems, Comparison, ComparisonRow } from './schemas';

/** Items side by side, with the best of each row marked. */
export async function compareItems(
  ctx: Ctx,
  { catalogId, itemIds, language }: CompareItems,
): Promise<Comparison> {
  const { tenantId } = authorize(ctx, 'catalog:read');
  const { attributes, found } = await withTenant(ctx, async (tx) => {
    const catalog = await getCatalog(tx, { tenantId, id: catalogId });
    return { attributes: catalog.attributes, found: await findItems(tx, catalog, itemIds) };
  });
  const say = sayIn(language);
  const items = itemIds.map((id) => {
    const item = found.find((each) => each.id === id);
    if (!item) throw new NotFound('item');
    return item;
  });
  return {
    columns: items.map((item) => {
      const { id, title, url, image } = item;
      return { id, title, url, image, picture: pictureOf(ctx.platform, attributes, item) };
    }),
    rows: attributes.flatMap((attribute) => rowOf(attribute, items, say) ?? []),
  };
}

function rowOf(attribute: Attribute, items: readonly ItemRow[], say: Say): ComparisonRow | null {
  const { key, label, compares } = attribute;
  if (!compares || items.every(({ values }) => values[key] === undefined)) return null;
  const cells = items.map(({ values }) => {
    const value = values[key];
    return {
      text: value === undefined ? null : describeValue(attribute, value, say),
      value: measureOf(attribute, value),
    };
  });
  return {
    key,
    label,
    cells,
    best: bestOf(
      cells.map(({ value }) => value),
      betterOf(attribute),
    ),
  };
}
