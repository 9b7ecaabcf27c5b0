import { OverLimit } from '../../../platform/allowances';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { record } from '../../accounts';
import { lockCatalog } from '../catalogs/store';
import { BadItem, ExternalIdTaken } from '../errors';
import { checkParsed } from './check-item';
import { toItemView } from './read-items';
import type { CreateItem, ItemView } from './schemas';
import { findKnown, getItem } from './store/read';
import { writeItems } from './write-items';

export async function createItem(ctx: Ctx, { catalogId, ...input }: CreateItem): Promise<ItemView> {
  const { tenantId } = authorize(ctx, 'catalog:write');
  return withTenant(ctx, async (tx) => {
    const catalog = await lockCatalog(tx, { tenantId, id: catalogId });
    const { item, problems } = checkParsed(catalog.attributes, input, ctx.platform.clock.now());
    if (problems) throw new BadItem(problems);
    if ((await findKnown(tx, catalog, [item.externalId])).length > 0) throw new ExternalIdTaken();
    const { outcomes } = await writeItems(tx, ctx, { catalog, items: [item] });
    const [outcome] = outcomes;
    if (outcome?.outcome === 'refused') throw new OverLimit(outcome.room);
    const itemId = outcome?.id ?? '';
    const target = { kind: 'item', id: itemId, label: item.title };
    await record(tx, ctx, { action: 'item.created', target, detail: { catalog: catalog.name } });
    return toItemView(ctx.platform, catalog, await getItem(tx, { tenantId, catalogId, itemId }));
  });
}
