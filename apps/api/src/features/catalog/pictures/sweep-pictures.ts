import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { listCatalogs } from '../catalogs/store';
import { findItemsById } from '../items/store/read';
import { addressAt, keptPictures, keyOf, markedIn, type PictureAddress } from './address';

const atOnce = 500;
const longestMs = 30 * 24 * 60 * 60_000;

/** Once a day: what stands in no item any more, and what is so old that it is asked for anew. */
export async function sweepPictures(ctx: Ctx): Promise<{ swept: number }> {
  authorizeSystem(ctx);
  const { clock, storage } = ctx.platform;
  const before = clock.now().getTime() - longestMs;
  let swept = 0;
  let batch: PictureAddress[] = [];
  const clear = async () => {
    const gone = await findGone(ctx, batch);
    for (const address of gone) await storage.delete(keyOf(address));
    swept += gone.length;
    batch = [];
  };
  for await (const { key, modifiedAt } of storage.list(keptPictures)) {
    const address = addressAt(key);
    if (batch.length >= atOnce || (batch[0] && batch[0].tenantId !== address.tenantId)) await clear();
    if (modifiedAt.getTime() >= before) batch.push(address);
    else {
      await storage.delete(key);
      swept += 1;
    }
  }
  await clear();
  return { swept };
}

/** Of pictures of one tenant. */
async function findGone(ctx: Ctx, batch: readonly PictureAddress[]): Promise<PictureAddress[]> {
  const [first] = batch;
  if (!first) return [];
  const { tenantId } = first;
  const { items, catalogs } = await withTenant({ ...ctx, tenantId }, async (tx) => ({
    items: await findItemsById(tx, { tenantId, itemIds: batch.map(({ itemId }) => itemId) }),
    catalogs: await listCatalogs(tx),
  }));
  return batch.filter(({ itemId, mark }) => {
    const item = items.find(({ id }) => id === itemId);
    const attributes = catalogs.find(({ id }) => id === item?.catalogId)?.attributes ?? [];
    return !item || markedIn(ctx.platform, { attributes, item, mark }) === null;
  });
}
