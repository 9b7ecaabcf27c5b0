import { withTenant } from '../../../platform/db';
import { NotFound, TooManyRequests, Unavailable } from '../../../platform/errors';
import type { Platform } from '../../../platform/platform';
import { type OpenFile, readWhole } from '../../../platform/storage';
import { getCatalog } from '../catalogs/store';
import { findItem } from '../items/store/read';
import { keyOf, markedIn, type PictureAddress } from './address';
import { fetchPicture } from './fetch-picture';
import { PictureDesk } from './picture-desk';

const shape = /^[a-z]{3}_[0-9A-Za-z]{22}$/;
const markShape = /^[\w-]{43}$/;
const contentType = 'image/webp';
const freshMs = 7 * 24 * 60 * 60_000;

const desks = new WeakMap<Platform['storage'], PictureDesk>();

/** The address is the permission, as long as what it was made for stands in the item. */
export async function openPicture(platform: Platform, address: PictureAddress): Promise<Uint8Array> {
  const { tenantId, itemId, mark } = address;
  if (!shape.test(tenantId) || !shape.test(itemId) || !markShape.test(mark)) throw new NotFound('picture');
  const url = await findUrl(platform, address);
  if (url === null) throw new NotFound('picture');
  const kept = await platform.storage.get(keyOf(address));
  if (!kept) return ask(platform, { address, url });
  if (!isFresh(platform, kept)) void ask(platform, { address, url }).catch(keepTheOld);
  return new Uint8Array(await readWhole(kept));
}

/** What is there is shown until there is another. */
const keepTheOld = () => undefined;

async function findUrl(platform: Platform, { tenantId, itemId, mark }: PictureAddress) {
  return withTenant({ platform, tenantId }, async (tx) => {
    const item = await findItem(tx, { tenantId, itemId });
    if (!item) return null;
    const { attributes } = await getCatalog(tx, { tenantId, id: item.catalogId });
    return markedIn(platform, { attributes, item, mark });
  });
}

function isFresh({ clock }: Platform, { modifiedAt }: OpenFile): boolean {
  return clock.now().getTime() - modifiedAt.getTime() < freshMs;
}

type Asked = { address: PictureAddress; url: string };

async function ask(platform: Platform, { address, url }: Asked): Promise<Uint8Array> {
  const { tenantId } = address;
  const key = keyOf(address);
  const desk = desks.get(platform.storage) ?? new PictureDesk(platform.clock);
  desks.set(platform.storage, desk);
  const asked = desk.once(key, tenantId, async () => {
    await platform.limits.consume('picture-fetches', tenantId);
    const bytes = await fetchPicture(platform, { url, tenantId });
    await platform.storage.put(key, bytes, { contentType });
    return bytes;
  });
  return asked.catch((error: unknown) => Promise.reject(toldOf(error)));
}

/** Why an address could not be called is nobody’s business but that of the business. */
function toldOf(error: unknown): unknown {
  const isOurs = error instanceof TooManyRequests || error instanceof Unavailable;
  return isOurs ? error : new NotFound('picture');
}
