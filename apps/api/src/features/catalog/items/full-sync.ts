import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { record } from '../../accounts';
import type { OneCatalog } from '../catalogs/schemas';
import { lockCatalog, updateCatalog } from '../catalogs/store';
import { SyncEmpty, SyncSuperseded } from '../errors';
import { removeUnseen } from './remove-unseen';
import type { FinishSync } from './schemas';
import { countSeen } from './store/read';

/** From here on batches with this token count as all there is. One that was under way is given up. */
export async function beginSync(ctx: Ctx, { catalogId }: OneCatalog): Promise<{ token: string }> {
  const { tenantId } = authorize(ctx, 'catalog:write');
  const token = ctx.platform.newId('syn');
  await withTenant(ctx, async (tx) => {
    const catalog = await lockCatalog(tx, { tenantId, id: catalogId });
    await updateCatalog(tx, catalog, { syncToken: token, syncStartedAt: ctx.platform.clock.now() });
  });
  return { token };
}

/** Whatever the synchronisation did not name goes. */
export async function finishSync(ctx: Ctx, { catalogId, token, allowEmpty }: FinishSync) {
  const { tenantId } = authorize(ctx, 'catalog:write');
  return withTenant(ctx, async (tx) => {
    const catalog = await lockCatalog(tx, { tenantId, id: catalogId });
    const since = catalog.syncStartedAt;
    if (catalog.syncToken !== token || !since) throw new SyncSuperseded();
    if (!allowEmpty && (await countSeen(tx, catalog, token)) === 0) throw new SyncEmpty();
    const removed = await removeUnseen(tx, ctx, { catalog, token, since });
    const { version } = await updateCatalog(tx, catalog, { syncToken: null, syncStartedAt: null });
    const target = { kind: 'catalog', id: catalogId, label: catalog.name };
    await record(tx, ctx, { action: 'catalog.synchronised', target, detail: { removed } });
    return { removed, version };
  });
}
