import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import { dropWords } from '../words/write-words';
import type { OneCatalog } from './schemas';
import { deleteCatalog, listFileKeys, lockCatalog } from './store';

/** For good, with its items, its imports and what they were found by. */
export async function removeCatalog(ctx: Ctx, { catalogId }: OneCatalog) {
  const { tenantId } = authorize(ctx, 'catalog:write');
  const key = { tenantId, id: catalogId };
  const files = await withTenant(ctx, async (tx) => {
    const { name, items } = await lockCatalog(tx, key);
    const keys = await listFileKeys(tx, key);
    await dropWords(tx, ctx, catalogId);
    await deleteCatalog(tx, key);
    const target = { kind: 'catalog', id: catalogId, label: name };
    await record(tx, ctx, { action: 'catalog.removed', target, detail: { items } });
    return keys;
  });
  await Promise.all(files.map((file) => ctx.platform.storage.delete(file)));
  return done;
}
