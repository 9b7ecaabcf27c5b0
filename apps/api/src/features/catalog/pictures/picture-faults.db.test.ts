import { describe, expect } from 'vitest';
import { aCatalog, anItem } from '../../../../test/catalogs';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { asImage, drawn, opened, pictured } from '../../../../test/pictures';
import { beginImport } from '../imports/begin-import';
import { getImport } from '../imports/read-imports';
import { checkImport, runImport } from '../imports/steer-import';
import { getItem, listItems } from '../items/read-items';
import { updateItem } from '../items/update-item';
import { openPicture } from './open-picture';
import { retryPicture } from './retry-picture';

/** What is there of it is a picture; the end is lost. */
const half = (await drawn(400, 400).png().toBuffer()).subarray(0, -40);
const png = () => drawn(20, 20).png().toBuffer();

describe('why a picture is not shown', () => {
  const reasons = {
    '/gone': [{ status: 404, body: 'no' }, 'status', 'The server answered with 404.'],
    '/page': ['<!doctype html><title>x</title>', 'no-picture', /no PNG, JPEG, WebP, GIF or AVIF/],
    '/broken': [asImage(half), 'unreadable', /damaged/],
    '/large': [asImage(Buffer.alloc(9 * 1024 * 1024)), 'too-large', /larger than 8 MB/],
    '/inside': [{ status: 302, headers: { location: 'http://169.254.169.254/' } }, 'refused', /only public/],
    '/circle': [{ status: 302, headers: { location: '/circle' } }, 'redirects', /too often/],
  } as const;

  test.for(Object.entries(reasons))('%s', async ([path, [page, code, text]], { ctx: given }) => {
    const { ctx, site } = await opened(given, { [path]: page });
    const { catalogId, item, address } = await pictured(ctx, `${site.url}${path}`);
    expect(item.pictureFault).toBeNull();
    await expect(openPicture(ctx.platform, address)).rejects.toMatchObject({ code: 'not-found' });
    const { pictureFault, version } = await getItem(ctx, { catalogId, itemId: item.id });
    expect(pictureFault).toMatchObject({ code, at: expect.any(Date) });
    expect(pictureFault?.text).toMatch(text);
    expect(version).toBe(item.version);
  });

  test('stands with the item, until its address is another', async ({ ctx: given }) => {
    const { ctx, site } = await opened(given, {
      '/gone': { status: 410, body: '' },
      '/a': asImage(await png()),
    });
    const { catalogId, item, address } = await pictured(ctx, `${site.url}/gone`);
    await anItem(ctx, { catalogId, image: `${site.url}/a` });
    await openPicture(ctx.platform, address).catch(() => undefined);
    const missing = () => listItems(ctx, { catalogId, limit: 10, pictures: 'missing' });
    expect((await missing()).items.map(({ id }) => id)).toEqual([item.id]);
    const changed = await updateItem(ctx, { catalogId, itemId: item.id, image: `${site.url}/a` });
    expect(changed.pictureFault).toBeNull();
    expect((await missing()).items).toEqual([]);
  });
});

describe('trying again', () => {
  test('does not wait, and what is mended is shown', async ({ ctx: given }) => {
    const { ctx, site } = await opened(given, { '/x': { status: 503, body: '' } });
    const { catalogId, item, address } = await pictured(ctx, `${site.url}/x`);
    const key = { catalogId, itemId: item.id };
    await openPicture(ctx.platform, address).catch(() => undefined);
    expect((await retryPicture(ctx, key)).pictureFault).toMatchObject({ code: 'status' });
    site.pages['/x'] = asImage(await png());
    expect((await retryPicture(ctx, key)).pictureFault).toBeNull();
    expect(await openPicture(ctx.platform, address)).toBeInstanceOf(Uint8Array);
  });

  test('is for those who may change items, and for pictures of other sites', async ({
    world,
    ctx,
    stranger,
  }) => {
    const { catalogId, item } = await pictured(ctx, 'http://10.0.0.1/x.png');
    const key = { catalogId, itemId: item.id };
    expect((await retryPicture(ctx, key)).pictureFault).toMatchObject({ code: 'refused' });
    const viewer = await aMember(world, ctx, 'viewer');
    await expect(retryPicture(viewer, key)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(retryPicture(stranger, key)).rejects.toMatchObject({ code: 'not-found' });
    const own = await anItem(ctx, { catalogId, image: '/art/one.webp' });
    await expect(retryPicture(ctx, { catalogId, itemId: own.id })).rejects.toMatchObject({ code: 'invalid' });
  });
});

test('pictures of what was imported are tried at once', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  const text = 'ID,Name,Picture\n1,One,http://10.0.0.1/x.png\n2,Two,/art/two.webp\n';
  const { id: importId } = await beginImport(ctx, { catalogId, name: 'x.csv', text });
  await ctx.platform.jobs.settle();
  const mapping = { externalId: 'ID', title: 'Name', image: 'Picture' };
  await checkImport(ctx, { catalogId, importId, mapping, replaces: false });
  await ctx.platform.jobs.settle();
  await runImport(ctx, { catalogId, importId });
  await ctx.platform.jobs.settle();
  expect((await getImport(ctx, { catalogId, importId })).status).toBe('done');
  const faults = async () =>
    (await listItems(ctx, { catalogId, limit: 10, pictures: 'missing' })).items.map(
      ({ externalId, pictureFault }) => [externalId, pictureFault?.code],
    );
  await expect.poll(faults).toEqual([['1', 'refused']]);
});
