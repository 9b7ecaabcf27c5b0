import type { IncomingMessage, ServerResponse } from 'node:http';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { anItem } from '../../../../test/catalogs';
import { test } from '../../../../test/fixtures';
import type { Pages } from '../../../../test/knowledge';
import { addressOf, asImage, drawn, opened, pictured } from '../../../../test/pictures';
import type { Ctx } from '../../../platform/ctx';
import { hostileUrls } from '../../../platform/egress/hostile-urls';
import { trap } from '../../../platform/egress/test-servers';
import { systemCtx } from '../../../platform/system-ctx';
import { presentItems } from '../cards/present-items';
import { removeItem } from '../items/remove-item';
import { updateItem } from '../items/update-item';
import { compareItems } from '../search/compare-items';
import { addressAt, keptPictures, type PictureAddress } from './address';
import { openPicture } from './open-picture';
import { sweepPictures } from './sweep-pictures';

async function kept({ platform, tenantId }: Ctx): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of platform.storage.list(`${keptPictures}${tenantId}/`)) keys.push(key);
  return keys;
}

describe('a picture of another site', () => {
  test('is asked for once, drawn anew within bounds, and kept', async ({ ctx: given }) => {
    const large = await drawn(2400, 1200).jpeg().withMetadata({ orientation: 1 }).toBuffer();
    const { ctx, site } = await opened(given, { '/home.jpg': asImage(large, 'text/html') });
    const { address } = await pictured(ctx, `${site.url}/home.jpg`);
    const all = await Promise.all([openPicture(ctx.platform, address), openPicture(ctx.platform, address)]);
    const again = await openPicture(ctx.platform, address);
    expect(site.asked).toEqual(['/home.jpg']);
    expect([...all, again].map((bytes) => Buffer.compare(bytes, again))).toEqual([0, 0, 0]);
    const shown = await sharp(again).metadata();
    expect(shown).toMatchObject({ format: 'webp', width: 960, height: 480 });
    expect(shown.exif).toBeUndefined();
  });

  test.for(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('may be %s', async (format, { ctx: given }) => {
    const bytes = await drawn(40, 30).toFormat(format).toBuffer();
    const { ctx, site } = await opened(given, { '/x': asImage(bytes, 'application/octet-stream') });
    const { address } = await pictured(ctx, `${site.url}/x`);
    const shown = await sharp(await openPicture(ctx.platform, address)).metadata();
    expect(shown).toMatchObject({ format: 'webp', width: 40, height: 30 });
  });

  test('stands on cards, in comparisons and with the item, as a path of this server', async ({ ctx }) => {
    const { catalogId, item } = await pictured(ctx, 'https://homes.example/one.jpg');
    const other = await anItem(ctx, { catalogId, image: '/art/two.webp' });
    const own = await anItem(ctx, { catalogId, image: `${ctx.platform.publicUrl}/art/three.webp` });
    expect(item.image).toBe('https://homes.example/one.jpg');
    expect(item.picture).toMatch(new RegExp(`^/pictures/${ctx.tenantId}/${item.id}/[\\w-]{43}$`));
    expect([other.picture, own.picture]).toEqual(['/art/two.webp', '/art/three.webp']);
    const items = [{ itemId: item.id }, { itemId: other.id }];
    const { body } = await presentItems(ctx, { catalogId, items, as: 'cards' });
    expect(body).toMatchObject({ cards: [{ imageUrl: item.picture }, { imageUrl: '/art/two.webp' }] });
    const { columns } = await compareItems(ctx, { catalogId, itemIds: [item.id, other.id] });
    expect(columns.map(({ picture }) => picture)).toEqual([item.picture, '/art/two.webp']);
  });
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
const trickle = (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'image/png' });
  response.write('\u0089PNG');
};
const endless = (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'image/png' });
  const more = () => {
    while (response.write(Buffer.alloc(1 << 20)));
  };
  response.on('drain', more).on('error', () => response.destroy());
  more();
};
const bomb = () => {
  const chunk = (type: string, data: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    return Buffer.concat([size, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(30_000, 0);
  head.writeUInt32BE(30_000, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(1 << 20));
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

describe('nothing is shown', () => {
  const hostile: Record<string, Pages[string]> = {
    'of a drawing that is a program': asImage(Buffer.from(svg), 'image/png'),
    'of a page': '<!doctype html><title>x</title>',
    'of nothing': asImage(Buffer.alloc(0)),
    'of what cannot be read': asImage(Buffer.from('\u0089PNG\r\n\u001a\n and so on', 'latin1')),
    'of a picture that is a bomb': asImage(bomb()),
    'of an endless body': endless,
    'of a body that never comes': trickle,
    'of an error': { status: 500, body: 'no' },
    'by a redirect into a network': { status: 302, headers: { location: 'http://169.254.169.254/latest' } },
    'by a redirect that goes in circles': { status: 302, headers: { location: '/x' } },
  };

  test.for(Object.keys(hostile))('%s', { timeout: 20_000 }, async (name, { ctx: given }) => {
    const { ctx, site } = await opened(given, { '/x': hostile[name] ?? '' });
    const { address } = await pictured(ctx, `${site.url}/x`);
    await expect(openPicture(ctx.platform, address)).rejects.toMatchObject({ code: 'not-found' });
    const asked = site.asked.length;
    await expect(openPicture(ctx.platform, address)).rejects.toMatchObject({ code: 'not-found' });
    expect(site.asked).toHaveLength(asked);
    expect(await kept(ctx)).toEqual([]);
  });

  test('by any way into a network', { timeout: 60_000 }, async ({ ctx: given }) => {
    const { ctx } = await opened(given, {});
    const { catalogId, item: one } = await pictured(ctx, 'https://homes.example/one.jpg');
    const { port, connections } = await trap();
    let refused = 0;
    for (const url of hostileUrls(port)) {
      const item = await updateItem(ctx, { catalogId, itemId: one.id, image: url }).catch(() => null);
      if (!item?.picture?.startsWith('/pictures/')) continue;
      await expect(openPicture(ctx.platform, addressOf(item.picture)), url).rejects.toMatchObject({
        code: 'not-found',
      });
      refused += 1;
    }
    expect(refused).toBeGreaterThan(300);
    expect(connections()).toBe(0);
  });
});

describe('the address', () => {
  test('opens what it was made for alone, as long as that stands in the item', async ({
    ctx: given,
    stranger,
  }) => {
    const png = await drawn(20, 20).png().toBuffer();
    const { ctx, site } = await opened(given, { '/a': asImage(png), '/b': asImage(png) });
    const { catalogId, item, address } = await pictured(ctx, `${site.url}/a`);
    const { address: other } = await pictured(ctx, `${site.url}/b`);
    await openPicture(ctx.platform, address);
    const wrong: Partial<PictureAddress>[] = [
      { mark: other.mark },
      { itemId: other.itemId },
      { tenantId: stranger.tenantId },
      { mark: '../../../../../../../etc/passwd' },
      { itemId: 'itm_0000000000000000000000' },
    ];
    for (const change of wrong)
      await expect(openPicture(ctx.platform, { ...address, ...change })).rejects.toMatchObject({
        code: 'not-found',
      });
    const changed = await updateItem(ctx, { catalogId, itemId: item.id, image: `${site.url}/b` });
    await expect(openPicture(ctx.platform, address)).rejects.toMatchObject({ code: 'not-found' });
    await openPicture(ctx.platform, addressOf(changed.picture));
    await removeItem(ctx, { catalogId, itemId: item.id });
    await expect(openPicture(ctx.platform, addressOf(changed.picture))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('what stands in no item is swept, the rest stays', async ({ ctx: given }) => {
    const png = await drawn(20, 20).png().toBuffer();
    const { ctx, site } = await opened(given, { '/a': asImage(png), '/b': asImage(png), '/c': asImage(png) });
    const gone = await pictured(ctx, `${site.url}/a`);
    const stays = await pictured(ctx, `${site.url}/b`);
    const changed = await pictured(ctx, `${site.url}/c`);
    for (const { address } of [gone, stays, changed]) await openPicture(ctx.platform, address);
    await removeItem(ctx, { catalogId: gone.catalogId, itemId: gone.item.id });
    await updateItem(ctx, { catalogId: changed.catalogId, itemId: changed.item.id, image: `${site.url}/b` });
    await sweepPictures(systemCtx(ctx.platform, 'test', null));
    expect((await kept(ctx)).map(addressAt)).toEqual([stays.address]);
  });
});
