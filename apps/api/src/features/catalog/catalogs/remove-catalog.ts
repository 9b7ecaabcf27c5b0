import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { discard } from '../../../platform/storage';
import { record } from '../../accounts';
import { filesOf } from '../imports/row-files';
import { dropWords } from '../words/write-words';
import type { OneCatalog } from './schemas';
import { deleteCatalog, listFileKeys, lockCatalog } from './store';

/** For good, with its items, its imports and what they were found by. */
export async function removeCatalog(ctx: Ctx, { catalogId }: OneCatalog) {
  const { tenantId } = authorize(ctx, 'catalog:write');
  const key = { tenantId, id: catalogId };
  await withTenant(ctx, async (tx) => {
    const { name, items } = await lockCatalog(tx, key);
    const files = await listFileKeys(tx, key);
    await discard(tx, tenantId, files.flatMap(filesOf));
    await dropWords(tx, ctx, catalogId);
    await deleteCatalog(tx, key);
    const target = { kind: 'catalog', id: catalogId, label: name };
    await record(tx, ctx, { action: 'catalog.removed', target, detail: { items } });
  });
  return done;
}
