import { expect } from 'vitest';
import { aCatalog, anItem, anItemInput } from '../../../../test/catalogs';
import { test } from '../../../../test/fixtures';
import { allow } from '../../../../test/limits';
import { beginImport } from '../imports/begin-import';
import { getImport } from '../imports/read-imports';
import { checkImport, runImport } from '../imports/steer-import';
import { createItem } from './create-item';
import { beginSync, finishSync } from './full-sync';
import { listItems } from './read-items';
import { syncItems } from './sync-items';

const some = (...ids: string[]) => ids.map((externalId) => anItemInput({ externalId }));
const words = (has: number, most: number) =>
  `Your plan holds ${most} catalog items, and ${has} are there. A larger plan takes more.`;

test('one item too many is refused, in whichever catalog; a changed one is not', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  const { id: other } = await aCatalog(ctx);
  await allow(ctx, { catalogItems: 1 });
  await anItem(ctx, { catalogId, externalId: 'A1' });
  await expect(createItem(ctx, { catalogId: other, ...anItemInput() })).rejects.toMatchObject({
    code: 'conflict',
    message: words(1, 1),
    fields: { overLimit: 'catalogItems', upgrade: '/admin/billing' },
  });
  const renewed = anItemInput({ externalId: 'A1', title: 'Renewed' });
  expect((await syncItems(ctx, { catalogId, items: [renewed] })).counts).toMatchObject({
    changed: 1,
    refused: 0,
  });
});

test('of a batch the first fit, and each of the rest says why it does not', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  await allow(ctx, { catalogItems: 3 });
  await syncItems(ctx, { catalogId, items: some('A1') });
  const { counts, items } = await syncItems(ctx, { catalogId, items: some('B1', 'B2', 'B3', 'A1') });
  expect(counts).toMatchObject({ created: 2, refused: 1 });
  expect(items[2]).toEqual({
    externalId: 'B3',
    outcome: 'refused',
    id: null,
    problems: { limit: words(3, 3) },
  });
  expect((await listItems(ctx, { catalogId, limit: 10 })).items).toHaveLength(3);
});

test('two batches at once do not both get the last room', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  const { id: other } = await aCatalog(ctx);
  await allow(ctx, { catalogItems: 1 });
  const both = await Promise.all([
    syncItems(ctx, { catalogId, items: some('A1') }),
    syncItems(ctx, { catalogId: other, items: some('B1') }),
  ]);
  expect(both.map(({ counts }) => counts.created).sort()).toEqual([0, 1]);
});

test('a full synchronisation counts what it names, so that a full catalog can become another', async ({
  ctx,
}) => {
  const { id: catalogId } = await aCatalog(ctx);
  await allow(ctx, { catalogItems: 3 });
  await syncItems(ctx, { catalogId, items: some('A1', 'A2', 'A3') });
  const { token } = await beginSync(ctx, { catalogId });
  const { counts } = await syncItems(ctx, { catalogId, items: some('B1', 'B2', 'B3', 'B4'), token });
  expect(counts).toMatchObject({ created: 3, refused: 1 });
  const again = await beginSync(ctx, { catalogId });
  const more = await syncItems(ctx, { catalogId, items: some('C1'), token: again.token });
  expect(more.counts).toMatchObject({ created: 0, refused: 1 });
  await syncItems(ctx, { catalogId, items: some('B1', 'B2', 'B3'), token: again.token });
  expect((await finishSync(ctx, { catalogId, token: again.token, allowEmpty: false })).removed).toBe(3);
  const left = (await listItems(ctx, { catalogId, limit: 10 })).items.map(({ externalId }) => externalId);
  expect(left.sort()).toEqual(['B1', 'B2', 'B3']);
});

test('an import says beforehand which rows will not fit, and leaves them out', async ({ world, ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  await allow(ctx, { catalogItems: 2 });
  const text = ['ID,Name', 'A1,Sunbird', 'A2,Barbet', 'A3,Oriole', ''].join('\n');
  const { id: importId } = await beginImport(ctx, { catalogId, name: 'homes.csv', text });
  const key = { catalogId, importId };
  const settled = async () => {
    await world.platform.jobs.settle();
    return getImport(ctx, key);
  };
  const { mapping } = await settled();
  await checkImport(ctx, { ...key, mapping, replaces: false });
  const problems = [{ row: 3, externalId: 'A3', field: 'limit', value: null, reason: words(2, 2) }];
  expect(await settled()).toMatchObject({ status: 'checked', counts: { new: 2, bad: 1 }, problems });
  await runImport(ctx, key);
  expect(await settled()).toMatchObject({ status: 'done', counts: { new: 2, bad: 1 }, problems });
});

test('an import that replaces a full catalog fits', async ({ world, ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  await allow(ctx, { catalogItems: 2 });
  await syncItems(ctx, { catalogId, items: some('Z1', 'Z2') });
  const text = ['ID,Name', 'A1,Sunbird', 'A2,Barbet', 'A3,Oriole', ''].join('\n');
  const { id: importId } = await beginImport(ctx, { catalogId, name: 'homes.csv', text });
  const key = { catalogId, importId };
  await world.platform.jobs.settle();
  const { mapping } = await getImport(ctx, key);
  await checkImport(ctx, { ...key, mapping, replaces: true });
  await world.platform.jobs.settle();
  expect((await getImport(ctx, key)).counts).toMatchObject({ new: 2, bad: 1, removed: 2 });
  await runImport(ctx, key);
  await world.platform.jobs.settle();
  expect(await getImport(ctx, key)).toMatchObject({ status: 'done', counts: { new: 2, bad: 1, removed: 2 } });
  const left = (await listItems(ctx, { catalogId, limit: 10 })).items.map(({ externalId }) => externalId);
  expect(left.sort()).toEqual(['A1', 'A2']);
});
