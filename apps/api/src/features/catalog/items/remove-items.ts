import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { record } from '../../accounts';
import { lockCatalog, updateCatalog } from '../catalogs/store';
import { writeWords } from '../words/write-words';
import type { RemoveItems } from './schemas';
import { deleteItems } from './store/write';

/** Many at once, in one step. What is gone already counts for nothing. */
export async function removeItems(ctx: Ctx, { catalogId, itemIds }: RemoveItems) {
  const { tenantId } = authorize(ctx, 'catalog:write');
  return withTenant(ctx, async (tx) => {
    const catalog = await lockCatalog(tx, { tenantId, id: catalogId });
    const gone = await deleteItems(tx, catalog, itemIds);
    const removed = gone.length;
    if (removed === 0) return { removed };
    await writeWords(tx, ctx, { catalogId, gone: gone.flatMap(({ passage }) => passage ?? []), come: [] });
    await updateCatalog(tx, catalog, {
      version: { increment: 1 },
      wordsVersion: { increment: 1 },
      items: { increment: -removed },
    });
    const target = { kind: 'catalog', id: catalogId, label: catalog.name };
    await record(tx, ctx, { action: 'catalog.items_removed', target, detail: { removed } });
    return { removed };
  });
}
