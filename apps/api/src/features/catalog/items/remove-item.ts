import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import { lockCatalog, updateCatalog } from '../catalogs/store';
import { writeWords } from '../words/write-words';
import type { OneItem } from './schemas';
import { getItem } from './store/read';
import { deleteItem } from './store/write';

export async function removeItem(ctx: Ctx, { catalogId, itemId }: OneItem) {
  const { tenantId } = authorize(ctx, 'catalog:write');
  const key = { tenantId, catalogId, itemId };
  await withTenant(ctx, async (tx) => {
    const catalog = await lockCatalog(tx, { tenantId, id: catalogId });
    const { title, passage } = await getItem(tx, key);
    await writeWords(tx, ctx, { catalogId, gone: passage === null ? [] : [passage], come: [] });
    await deleteItem(tx, key);
    await updateCatalog(tx, catalog, {
      version: { increment: 1 },
      wordsVersion: { increment: 1 },
      items: { increment: -1 },
    });
    const target = { kind: 'item', id: itemId, label: title };
    await record(tx, ctx, { action: 'item.removed', target, detail: { catalog: catalog.name } });
  });
  return done;
}
