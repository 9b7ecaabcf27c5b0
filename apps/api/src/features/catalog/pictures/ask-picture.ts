import { withTenant } from '../../../platform/db';
import { NotFound, TooManyRequests, Unavailable } from '../../../platform/errors';
import type { Platform } from '../../../platform/platform';
import { keepPictureFault } from '../items/store/write';
import { keyOf, type PictureAddress } from './address';
import { faultOf, type PictureFault } from './fault';
import { fetchPicture } from './fetch-picture';
import { PictureDesk } from './picture-desk';

const contentType = 'image/webp';
const desks = new WeakMap<Platform['storage'], PictureDesk>();

export type Asked = { address: PictureAddress; url: string; fault: PictureFault | null };

/** Fetches a picture and keeps it; why that failed is kept with its item. */
export async function askPicture(platform: Platform, asked: Asked): Promise<Uint8Array> {
  const { tenantId } = asked.address;
  const fetched = deskOf(platform).once(keyOf(asked.address), tenantId, async () => {
    await platform.limits.consume('picture-fetches', tenantId);
    try {
      const bytes = await fetchPicture(platform, { url: asked.url, tenantId });
      await platform.storage.put(keyOf(asked.address), bytes, { contentType });
      await keepFault(platform, asked, null);
      return bytes;
    } catch (error) {
      const fault = faultOf(error);
      if (fault) await keepFault(platform, asked, fault);
      throw error;
    }
  });
  return fetched.catch((error: unknown) => Promise.reject(toldOf(error)));
}

/** At once, whether it failed just now or not. */
export async function askAgain(platform: Platform, asked: Asked): Promise<Uint8Array> {
  deskOf(platform).forget(keyOf(asked.address));
  return askPicture(platform, asked);
}

function deskOf({ storage, clock }: Platform): PictureDesk {
  const desk = desks.get(storage) ?? new PictureDesk(clock);
  desks.set(storage, desk);
  return desk;
}

async function keepFault(
  platform: Platform,
  { address, url, fault: before }: Asked,
  fault: ReturnType<typeof faultOf>,
): Promise<void> {
  if (!before && !fault) return;
  const at = platform.clock.now().toISOString();
  const { tenantId } = address;
  await withTenant({ platform, tenantId }, (tx) =>
    keepPictureFault(tx, address, fault && { url, ...fault, at }),
  );
}

/** Why an address could not be called is nobody’s business but that of the business. */
function toldOf(error: unknown): unknown {
  const isOurs = error instanceof TooManyRequests || error instanceof Unavailable;
  return isOurs ? error : new NotFound('picture');
}
