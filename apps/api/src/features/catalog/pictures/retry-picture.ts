import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { DomainError, Invalid } from '../../../platform/errors';
import { getCatalog } from '../catalogs/store';
import { getItem as readItem } from '../items/read-items';
import type { ItemView, OneItem } from '../items/schemas';
import { getItem } from '../items/store/read';
import { addressIn, imageOf, pictureOf } from './address';
import { askAgain } from './ask-picture';

/** Fetches the picture of an item now; the item says what came of it. */
export async function retryPicture(ctx: Ctx, key: OneItem): Promise<ItemView> {
  const { tenantId } = authorize(ctx, 'catalog:write');
  const { platform } = ctx;
  const asked = await withTenant(ctx, async (tx) => {
    const item = await getItem(tx, { tenantId, ...key });
    const { attributes } = await getCatalog(tx, { tenantId, id: key.catalogId });
    const address = addressIn(pictureOf(platform, attributes, item));
    const url = imageOf(attributes, item);
    return address && url ? { address, url, fault: item.pictureFault } : null;
  });
  if (!asked) throw new Invalid('The picture of this item lies on no other site.');
  await askAgain(platform, asked).catch(leaveToTheItem);
  return readItem(ctx, key);
}

function leaveToTheItem(error: unknown): void {
  if (!DomainError.isInstance(error) || error.code !== 'not-found') throw error;
}
