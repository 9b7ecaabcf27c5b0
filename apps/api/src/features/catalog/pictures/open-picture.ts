import { withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { Platform } from '../../../platform/platform';
import { type OpenFile, readWhole } from '../../../platform/storage';
import { getCatalog } from '../catalogs/store';
import { findItem } from '../items/store/read';
import { keyOf, markedIn, type PictureAddress } from './address';
import { type Asked, askPicture } from './ask-picture';

const shape = /^[a-z]{3}_[0-9A-Za-z]{22}$/;
const markShape = /^[\w-]{43}$/;
const freshMs = 7 * 24 * 60 * 60_000;

/** The address is the permission, as long as what it was made for stands in the item. */
export async function openPicture(platform: Platform, address: PictureAddress): Promise<Uint8Array> {
  const { tenantId, itemId, mark } = address;
  if (!shape.test(tenantId) || !shape.test(itemId) || !markShape.test(mark)) throw new NotFound('picture');
  const asked = await findAsked(platform, address);
  const kept = await platform.storage.get(keyOf(address));
  if (!kept) return askPicture(platform, asked);
  if (!isFresh(platform, kept)) void askPicture(platform, asked).catch(keepTheOld);
  return new Uint8Array(await readWhole(kept));
}

/** What is there is shown until there is another. */
const keepTheOld = () => undefined;

async function findAsked(platform: Platform, address: PictureAddress): Promise<Asked> {
  const { tenantId, itemId, mark } = address;
  return withTenant({ platform, tenantId }, async (tx) => {
    const item = await findItem(tx, { tenantId, itemId });
    if (!item) throw new NotFound('picture');
    const { attributes } = await getCatalog(tx, { tenantId, id: item.catalogId });
    const url = markedIn(platform, { attributes, item, mark });
    if (url === null) throw new NotFound('picture');
    return { address, url, fault: item.pictureFault };
  });
}

function isFresh({ clock }: Platform, { modifiedAt }: OpenFile): boolean {
  return clock.now().getTime() - modifiedAt.getTime() < freshMs;
}
