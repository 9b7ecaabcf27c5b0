import { describe, expect } from 'vitest';
import { aCatalog, anItem, anItemInput } from '../../../../test/catalogs';
import { listAudit } from '../../../../test/deeds';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { createCatalog } from '../catalogs/create-catalog';
import { getCatalog, listCatalogs } from '../catalogs/read-catalogs';
import { removeCatalog } from '../catalogs/remove-catalog';
import { updateCatalog } from '../catalogs/update-catalog';
import { createItem } from './create-item';
import { beginSync, finishSync } from './full-sync';
import { getItem, listItems } from './read-items';
import { removeItem } from './remove-item';
import { removeItems } from './remove-items';
import { syncItems } from './sync-items';
import { updateItem } from './update-item';

const page = { limit: 50 };
const actions = async (ctx: Ctx) =>
  (await listAudit(ctx, { limit: 50 })).items
    .map(({ action }) => action)
    .filter((each) => /^(item|catalog)\./.test(each));

describe('a catalog', () => {
  test('has a name of its own', async ({ ctx }) => {
    const { name } = await aCatalog(ctx);
    const again = createCatalog(ctx, { name, description: '', nouns: [], attributes: [] });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    const other = await aCatalog(ctx);
    await expect(updateCatalog(ctx, { catalogId: other.id, name })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await listCatalogs(ctx)).items.map(({ id }) => id)).toContain(other.id);
  });

  test('loses what is no attribute any more, and keeps the type of what has values', async ({ ctx }) => {
    const { id: catalogId, attributes } = await aCatalog(ctx);
    const item = await anItem(ctx, { catalogId });
    const asText = attributes.map((each) =>
      each.key === 'price' ? { ...each, type: 'text' as const } : each,
    ) as typeof attributes;
    await expect(updateCatalog(ctx, { catalogId, attributes: asText })).rejects.toMatchObject({
      code: 'invalid',
      fields: { 'attributes.2.type': 'cannot change while items have a value of it' },
    });
    await updateCatalog(ctx, { catalogId, attributes: attributes.filter(({ key }) => key !== 'price') });
    const { values } = await getItem(ctx, { catalogId, itemId: item.id });
    expect(values).not.toHaveProperty('price');
    expect(values).toHaveProperty('area');
  });

  test('goes with everything in it', async ({ ctx }) => {
    const { id: catalogId } = await aCatalog(ctx);
    await anItem(ctx, { catalogId });
    await removeCatalog(ctx, { catalogId });
    expect(await withTenant(ctx, (tx) => tx.catalogItem.count())).toBe(0);
    expect(await withTenant(ctx, (tx) => tx.catalogValue.count())).toBe(0);
  });

  test('is read by everyone, changed by admins, and nothing to other workspaces', async ({
    world,
    ctx,
    stranger,
  }) => {
    const { id: catalogId } = await aCatalog(ctx);
    const { id: itemId } = await anItem(ctx, { catalogId });
    const viewer = await aMember(world, ctx, 'viewer');
    const agent = await aMember(world, ctx, 'agent');
    await expect(getItem(viewer, { catalogId, itemId })).resolves.toMatchObject({ id: itemId });
    for (const member of [viewer, agent]) {
      const denied = { code: 'forbidden' };
      await expect(updateItem(member, { catalogId, itemId, title: 'X' })).rejects.toMatchObject(denied);
      await expect(syncItems(member, { catalogId, items: [{}] })).rejects.toMatchObject(denied);
      await expect(removeCatalog(member, { catalogId })).rejects.toMatchObject(denied);
    }
    const missing = { code: 'not-found' };
    await expect(getCatalog(stranger, { catalogId })).rejects.toMatchObject(missing);
    await expect(listItems(stranger, { catalogId, ...page })).rejects.toMatchObject(missing);
    await expect(getItem(stranger, { catalogId, itemId })).rejects.toMatchObject(missing);
    await expect(updateItem(stranger, { catalogId, itemId, title: 'X' })).rejects.toMatchObject(missing);
    await expect(syncItems(stranger, { catalogId, items: [anItemInput()] })).rejects.toMatchObject(missing);
    await expect(beginSync(stranger, { catalogId })).rejects.toMatchObject(missing);
  });
});

describe('an item', () => {
  test('is held to the attributes of its catalog', async ({ ctx }) => {
    const { id: catalogId } = await aCatalog(ctx);
    const bad = createItem(ctx, {
      catalogId,
      ...anItemInput({
        url: 'javascript:alert(1)',
        values: { price: 'much', possession: '2027-02-30', colour: 'red' },
      }),
    });
    await expect(bad).rejects.toMatchObject({
      code: 'invalid',
      fields: {
        url: 'is no address',
        'values.price': 'is no number',
        'values.possession': 'is no day like 2027-03-31',
        'values.colour': 'is no attribute of this catalog',
      },
    });
    const item = await anItem(ctx, { catalogId, values: { configuration: '2 bedroom', place: 'Hebbal' } });
    expect(item.values).toMatchObject({ configuration: '2BHK', place: { name: 'Hebbal' } });
    await expect(
      createItem(ctx, { catalogId, ...anItemInput({ externalId: item.externalId }) }),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('is changed, counted and written down', async ({ ctx }) => {
    const { id: catalogId } = await aCatalog(ctx);
    const { id: itemId } = await anItem(ctx, { catalogId });
    const other = await anItem(ctx, { catalogId });
    const same = await updateItem(ctx, { catalogId, itemId, values: { price: 12_900_000 } });
    expect(same.version).toBe(1);
    const after = await updateItem(ctx, { catalogId, itemId, values: { price: 13_000_000, pets: null } });
    expect(after).toMatchObject({ version: 2, values: { price: 13_000_000 } });
    expect(after.values).not.toHaveProperty('pets');
    await expect(updateItem(ctx, { catalogId, itemId, externalId: other.externalId })).rejects.toMatchObject({
      code: 'conflict',
    });
    await removeItem(ctx, { catalogId, itemId });
    await expect(getItem(ctx, { catalogId, itemId })).rejects.toMatchObject({ code: 'not-found' });
    expect(await getCatalog(ctx, { catalogId })).toMatchObject({ items: 1, version: 4 });
    expect(await actions(ctx)).toEqual([
      'item.removed',
      'item.updated',
      'item.created',
      'item.created',
      'catalog.created',
    ]);
  });

  test('goes with many others in one step, each from its own catalog alone', async ({ ctx, stranger }) => {
    const { id: catalogId } = await aCatalog(ctx);
    const [one, two, stays] = [
      await anItem(ctx, { catalogId }),
      await anItem(ctx, { catalogId }),
      await anItem(ctx, { catalogId }),
    ];
    const elsewhere = await anItem(ctx, { catalogId: (await aCatalog(ctx)).id });
    const itemIds = [one.id, two.id, elsewhere.id];
    await expect(removeItems(stranger, { catalogId, itemIds })).rejects.toMatchObject({ code: 'not-found' });
    expect(await removeItems(ctx, { catalogId, itemIds })).toEqual({ removed: 2 });
    expect(await removeItems(ctx, { catalogId, itemIds })).toEqual({ removed: 0 });
    expect((await listItems(ctx, { catalogId, ...page })).items.map(({ id }) => id)).toEqual([stays.id]);
    expect(await getCatalog(ctx, { catalogId })).toMatchObject({ items: 1 });
    expect(await getItem(ctx, { catalogId: elsewhere.catalogId, itemId: elsewhere.id })).toBeTruthy();
    expect((await actions(ctx)).filter((each) => each === 'catalog.items_removed')).toHaveLength(1);
  });

  test('is listed page by page', async ({ ctx }) => {
    const { id: catalogId } = await aCatalog(ctx);
    await syncItems(ctx, { catalogId, items: Array.from({ length: 5 }, () => anItemInput()) });
    const first = await listItems(ctx, { catalogId, limit: 3 });
    const second = await listItems(ctx, { catalogId, limit: 3, cursor: first.nextCursor ?? undefined });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(5);
    expect(second.nextCursor).toBeNull();
  });
});

describe('a synchronisation', () => {
  test('that brings nothing new changes nothing', async ({ ctx }) => {
    const { id: catalogId } = await aCatalog(ctx);
    const items = [anItemInput(), anItemInput()];
    const first = await syncItems(ctx, { catalogId, items });
    expect(first.counts).toEqual({ created: 2, changed: 0, same: 0, refused: 0 });
    const stamps = await withTenant(ctx, (tx) => tx.catalogItem.findMany({ orderBy: { id: 'asc' } }));
    const again = await syncItems(ctx, { catalogId, items });
    expect(again).toMatchObject({ version: first.version, counts: { same: 2 } });
    expect(await withTenant(ctx, (tx) => tx.catalogItem.findMany({ orderBy: { id: 'asc' } }))).toEqual(
      stamps,
    );
  });

  test('takes what is good and says of the rest why not', async ({ ctx }) => {
    const { id: catalogId } = await aCatalog(ctx);
    const good = anItemInput();
    const items = [good, { ...anItemInput(), values: { price: 'much' } }, { title: 'Nameless' }, good];
    const { counts, items: results } = await syncItems(ctx, { catalogId, items });
    expect(counts).toEqual({ created: 1, changed: 0, same: 0, refused: 3 });
    expect(results.map(({ problems }) => problems)).toEqual([
      null,
      { 'values.price': 'is no number' },
      { externalId: expect.any(String) },
      { externalId: 'is named twice' },
    ]);
  });

  test('knows stock that was counted again, without calling it a change', async ({ ctx }) => {
    const { id: catalogId } = await aCatalog(ctx);
    const item = anItemInput();
    const { version } = await syncItems(ctx, { catalogId, items: [item] });
    const later = { left: 12, at: '2026-11-21T08:00:00.000Z' };
    const again = await syncItems(ctx, {
      catalogId,
      items: [{ ...item, values: { ...item.values, left: later } }],
    });
    expect(again).toMatchObject({ version, counts: { same: 1 } });
    const { items } = await listItems(ctx, { catalogId, ...page });
    expect(items[0]?.values.left).toEqual(later);
  });

  test('of everything removes what it did not name', async ({ ctx }) => {
    const { id: catalogId } = await aCatalog(ctx);
    const [kept, changed, gone] = [anItemInput(), anItemInput(), anItemInput()];
    await syncItems(ctx, { catalogId, items: [kept, changed, gone] });
    const { token } = await beginSync(ctx, { catalogId });
    await expect(finishSync(ctx, { catalogId, token, allowEmpty: false })).rejects.toMatchObject({
      code: 'conflict',
    });
    await syncItems(ctx, { catalogId, token, items: [kept, { ...changed, title: 'Other' }] });
    const meanwhile = await anItem(ctx, { catalogId });
    const { removed } = await finishSync(ctx, { catalogId, token, allowEmpty: false });
    expect(removed).toBe(1);
    const { items } = await listItems(ctx, { catalogId, ...page });
    expect(items.map(({ externalId }) => externalId).sort()).toEqual(
      [kept.externalId, changed.externalId, meanwhile.externalId].sort(),
    );
    await expect(finishSync(ctx, { catalogId, token, allowEmpty: true })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('gives way to one that began later', async ({ ctx }) => {
    const { id: catalogId } = await aCatalog(ctx);
    const first = await beginSync(ctx, { catalogId });
    await beginSync(ctx, { catalogId });
    const late = syncItems(ctx, { catalogId, token: first.token, items: [anItemInput()] });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });
});
