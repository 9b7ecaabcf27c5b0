import sharp from 'sharp';
import { addressAt, keptPictures, type PictureAddress } from '../src/features/catalog/pictures/address';
import type { Ctx } from '../src/platform/ctx';
import { createEgress } from '../src/platform/egress';
import { aCatalog, anItem } from './catalogs';
import { aSite, type Pages } from './knowledge';

export const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2a7f86' } });
export const asImage = (body: Uint8Array, type = 'image/png') => ({
  body,
  headers: { 'content-type': type },
});

/** The guard lets nobody on loopback be called, but for this one site. */
export async function opened<Given extends Ctx>(ctx: Given, pages: Pages) {
  const site = await aSite(pages);
  const egress = createEgress({ userAgent: 'Parley/test', allow: [site.host] });
  return { site, ctx: { ...ctx, platform: { ...ctx.platform, egress } } };
}

export const addressOf = (picture: string | null): PictureAddress =>
  addressAt(`${keptPictures}${picture?.split('/').slice(2).join('/')}`);

export async function pictured(ctx: Ctx, image: string) {
  const { id: catalogId } = await aCatalog(ctx);
  const item = await anItem(ctx, { catalogId, image });
  return { catalogId, item, address: addressOf(item.picture) };
}
