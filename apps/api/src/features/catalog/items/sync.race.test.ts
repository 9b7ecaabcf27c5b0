import { expect } from 'vitest';
import { aCatalog, anItemInput } from '../../../../test/catalogs';
import { test } from '../../../../test/fixtures';
import { withTenant } from '../../../platform/db';
import { getCatalog } from '../catalogs/read-catalogs';
import { beginSync, finishSync } from './full-sync';
import { syncItems } from './sync-items';

test('the same items from many sides at once are stored once', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  const items = Array.from({ length: 40 }, () => anItemInput());
  const shuffled = (at: number) => [...items.slice(at), ...items.slice(0, at)];
  const results = await Promise.all(
    Array.from({ length: 8 }, (_, at) => syncItems(ctx, { catalogId, items: shuffled(at * 5) })),
  );
  expect(results.reduce((sum, { counts }) => sum + counts.created, 0)).toBe(40);
  expect(results.reduce((sum, { counts }) => sum + counts.changed, 0)).toBe(0);
  const rows = await withTenant(ctx, (tx) => tx.catalogItem.findMany({ orderBy: { number: 'asc' } }));
  expect(rows.map(({ number }) => number)).toEqual(items.map((_, at) => at));
  expect(await getCatalog(ctx, { catalogId })).toMatchObject({ items: 40, version: 1 });
});

test('whoever writes last wins, whole', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  const base = anItemInput();
  const versions = Array.from({ length: 10 }, (_, at) => ({
    ...base,
    title: `Title ${at}`,
    values: { ...base.values, price: 1000 + at, amenities: [`Amenity ${at}`] },
  }));
  await Promise.all(versions.map((item) => syncItems(ctx, { catalogId, items: [item] })));
  const [row] = await withTenant(ctx, (tx) => tx.catalogItem.findMany());
  const values = await withTenant(ctx, (tx) =>
    tx.catalogValue.findMany({ where: { key: { in: ['price', 'amenities'] } } }),
  );
  const at = Number(row?.title.replace('Title ', ''));
  expect(values.map(({ number, text }) => number ?? text).sort()).toEqual(
    [`Amenity ${at}`, 1000 + at].sort(),
  );
});

test('of two full synchronisations one ends, and removes nothing the other needs', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  const items = Array.from({ length: 10 }, () => anItemInput());
  await syncItems(ctx, { catalogId, items });
  const full = async () => {
    const { token } = await beginSync(ctx, { catalogId });
    await syncItems(ctx, { catalogId, token, items: items.slice(0, 5) });
    await syncItems(ctx, { catalogId, token, items: items.slice(5) });
    return finishSync(ctx, { catalogId, token, allowEmpty: false });
  };
  const ends = await Promise.allSettled([full(), full(), full()]);
  expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
  for (const end of ends)
    if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'conflict' });
  expect(await getCatalog(ctx, { catalogId })).toMatchObject({ items: 10 });
});
