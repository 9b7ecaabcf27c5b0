import sharp from 'sharp';
import { afterAll, expect } from 'vitest';
import { aCatalog, anItem } from '../../../test/catalogs';
import { test } from '../../../test/fixtures';
import { aSite } from '../../../test/knowledge';
import { type Served, serveWorld } from '../../../test/serve';
import { createEgress } from '../../platform/egress';

let served: Served;
afterAll(() => served?.close());

test('a picture is sent as one and as nothing else, and is not sent twice', async ({ world, ctx }) => {
  const png = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#2a7f86' } })
    .png()
    .toBuffer();
  const site = await aSite({ '/a.png': { body: png, headers: { 'content-type': 'image/png' } } });
  const egress = createEgress({ userAgent: 'Parley/test', allow: [site.host] });
  Object.assign(world.platform, { egress });
  served = await serveWorld(world);
  const { id: catalogId } = await aCatalog(ctx);
  const { picture } = await anItem(ctx, { catalogId, image: `${site.url}/a.png` });

  const first = await fetch(served.url + picture);
  expect(first.status).toBe(200);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'content-type': 'image/webp',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': expect.stringContaining('max-age=86400'),
  });
  const body = Buffer.from(await first.arrayBuffer());
  expect(body.subarray(8, 12).toString()).toBe('WEBP');

  const etag = first.headers.get('etag') ?? '';
  const again = await fetch(served.url + picture, { headers: { 'if-none-match': etag } });
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
  expect(site.asked).toEqual(['/a.png']);

  const other = await fetch(`${served.url}${picture?.slice(0, -4)}0000`);
  expect(other.status).toBe(404);
  expect(await other.json()).not.toHaveProperty('cause');

  const address = { 'x-forwarded-for': '203.0.113.77' };
  let status = 200;
  for (let asked = 0; asked < 1300 && status !== 429; asked += 1)
    status = (await fetch(`${served.url}/pictures/x/y/z`, { headers: address })).status;
  expect(status).toBe(429);
});
