import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { record } from '../../accounts';
import type { ValuesInput } from '../attributes/value';
import { lockCatalog } from '../catalogs/store';
import { BadItem, ExternalIdTaken } from '../errors';
import { checkParsed } from './check-item';
import { toItemView } from './read-items';
import type { ItemView, UpdateItem } from './schemas';
import { findKnown, getItem, type ItemRow } from './store/read';
import { writeItem } from './write-items';

export async function updateItem(ctx: Ctx, { catalogId, itemId, ...change }: UpdateItem): Promise<ItemView> {
  const { tenantId } = authorize(ctx, 'catalog:write');
  const key = { tenantId, catalogId, itemId };
  return withTenant(ctx, async (tx) => {
    const catalog = await lockCatalog(tx, { tenantId, id: catalogId });
    const before = await getItem(tx, key);
    const { item, problems } = checkParsed(
      catalog.attributes,
      merge(before, change),
      ctx.platform.clock.now(),
    );
    if (problems) throw new BadItem(problems);
    const [other] = await findKnown(tx, catalog, [item.externalId]);
    if (other && other.id !== itemId) throw new ExternalIdTaken();
    const changed = await writeItem(tx, ctx, { catalog, item, before });
    if (changed) {
      const target = { kind: 'item', id: itemId, label: item.title };
      await record(tx, ctx, { action: 'item.updated', target, detail: { fields: fieldsOf(change) } });
    }
    return toItemView(ctx.platform, catalog, await getItem(tx, key));
  });
}

type Change = Omit<UpdateItem, 'catalogId' | 'itemId'>;

function merge(before: ItemRow, change: Change) {
  const values: ValuesInput = { ...before.values, ...change.values };
  return {
    externalId: change.externalId ?? before.externalId,
    title: change.title ?? before.title,
    description: change.description ?? before.description,
    url: change.url === undefined ? before.url : change.url,
    image: change.image === undefined ? before.image : change.image,
    values,
  };
}

function fieldsOf({ values, ...change }: Change): string[] {
  return [...Object.keys(change), ...Object.keys(values ?? {})];
}
