import { expect } from 'vitest';
import { aCatalog, anItemInput, homeAttributes } from '../../../../../test/catalogs';
import { test } from '../../../../../test/fixtures';
import type { Ctx } from '../../../../platform/ctx';
import { withTenant } from '../../../../platform/db';
import { Attributes } from '../../attributes/attribute';
import { getCatalog } from '../../catalogs/store';
import { updateCatalog } from '../../catalogs/update-catalog';
import { listItems } from '../../items/read-items';
import { removeItems } from '../../items/remove-items';
import { ListItems } from '../../items/schemas';
import { syncItems } from '../../items/sync-items';
import { loadColumns, loadSheet } from './load-sheet';
import { openSheet } from './open-sheet';
import { refreshSheet } from './refresh-sheet';
import type { Sheet } from './sheet';

const keys = ['price', 'pets', 'left', 'place', 'configuration', 'amenities'];

/** What it says, whatever order it says it in. */
function said(sheet: Sheet) {
  const words = keys.map((key) => [
    key,
    [...(sheet.words(key) ?? [])]
      .map(([text, rows]) => [text, [...rows].sort((one, other) => one - other)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
  const amounts = keys.map((key) => [key, [...(sheet.amounts(key) ?? [])]]);
  return { numbers: [...sheet.numbers], changed: [...sheet.changed], words, amounts };
}

async function both(ctx: Ctx, tenantId: string, catalogId: string) {
  return withTenant(ctx, async (tx) => {
    const catalog = await getCatalog(tx, { tenantId, id: catalogId });
    const kept = await openSheet(tx, ctx, { catalog, keys });
    const anew = await loadSheet(tx, catalog);
    await loadColumns(tx, {
      catalog,
      sheet: anew,
      attributes: catalog.attributes.filter(({ key }) => keys.includes(key)),
    });
    return { kept: said(kept), anew: said(anew), catalog, sheet: kept };
  });
}

const some = (from: number, to: number, values: object = {}) =>
  Array.from({ length: to - from }, (_, at) =>
    anItemInput({
      externalId: `home-${from + at}`,
      values: { price: 1000 + from + at, configuration: `${1 + ((from + at) % 3)}BHK`, ...values },
    }),
  );

test('columns that were read before are what they would be if they were read now, whatever happened since', async ({
  ctx,
}) => {
  const { id: catalogId } = await aCatalog(ctx);
  const sync = (items: object[]) => syncItems(ctx, { catalogId, items, token: undefined } as never);
  const remove = async (externalIds: string[]) => {
    const ids: string[] = [];
    for (const externalId of externalIds) {
      const { items } = await listItems(ctx, ListItems.parse({ catalogId, externalId }));
      ids.push(...items.map(({ id }) => id));
    }
    await removeItems(ctx, { catalogId, itemIds: ids });
  };
  const without = (...gone: string[]) =>
    updateCatalog(ctx, {
      catalogId,
      attributes: Attributes.parse(homeAttributes.filter(({ key }) => !gone.includes(key))),
    });
  await sync(some(0, 40));
  const happenings: [string, () => Promise<unknown>][] = [
    ['nothing', async () => undefined],
    ['a price', () => sync(some(7, 8, { price: 5 }))],
    ['no price any more', () => sync(some(8, 9, { price: undefined, amenities: ['Lift'] }))],
    ['another place, another size', () => sync(some(3, 6, { place: { name: 'Hebbal' }, pets: false }))],
    ['more', () => sync(some(40, 55))],
    ['fewer', () => remove(['home-0', 'home-20', 'home-54'])],
    [
      'more and fewer, as many',
      async () => {
        await remove(['home-1', 'home-2']);
        await sync(some(60, 62, { amenities: ['Sauna'] }));
      },
    ],
    [
      'came and went',
      async () => {
        await sync(some(70, 72));
        await remove(['home-70']);
      },
    ],
    ['an attribute went', () => without('amenities')],
    ['it came back, with nothing in it', () => without()],
    ['all went', () => remove(Array.from({ length: 80 }, (_, at) => `home-${at}`))],
    ['some came back', () => sync(some(0, 5))],
  ];
  for (const [what, happen] of happenings) {
    await happen();
    const { kept, anew } = await both(ctx, ctx.tenantId, catalogId);
    expect(kept, what).toEqual(anew);
  }
});

test('what did not change is not read again; where much did, all is', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  await syncItems(ctx, { catalogId, items: some(0, 30), token: undefined } as never);
  const { catalog, sheet } = await both(ctx, ctx.tenantId, catalogId);
  const refreshed = (version: number, changed: Sheet) =>
    withTenant(ctx, (tx) => refreshSheet(tx, { catalog, sheet: changed, version }));
  // What only the sheet says is still there afterwards: nobody looked.
  (sheet.amounts('price') as Float64Array)[4] = 77;
  expect((await refreshed(catalog.version, sheet))?.amounts('price')?.[4]).toBe(77);
  expect((await refreshed(0, sheet))?.amounts('price')?.[4]).toBe(1004);
});
