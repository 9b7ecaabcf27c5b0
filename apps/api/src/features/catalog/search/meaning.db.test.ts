import { expect, test } from 'vitest';
import { aCatalog, anItemInput } from '../../../../test/catalogs';
import { fails } from '../../../../test/fake-embeddings';
import { aWorldOfMeaning } from '../../../../test/meaning';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { removeItem } from '../items/remove-item';
import { syncItems } from '../items/sync-items';
import { SearchCatalog } from './schemas';
import { searchCatalog } from './search-catalog';

const home = (title: string, description: string, price: number) =>
  anItemInput({ title, description, values: { configuration: '2BHK', price } });

async function aTown(ctx: Ctx) {
  const { id: catalogId } = await aCatalog(ctx);
  const items = [
    home('Hilltop house', 'A snug home with a fireplace', 9_000_000),
    home('Lake villa', 'A snug place by the water', 30_000_000),
    home('Tower flat', 'Glass and steel over the city', 8_000_000),
  ];
  await syncItems(ctx, { catalogId, items });
  await ctx.platform.jobs.settle();
  const search = (query: string) => searchCatalog(ctx, SearchCatalog.parse({ catalogId, query }));
  return { catalogId, search };
}

test('what a question means beside its conditions is found too, and meets them', async () => {
  const { ctx } = await aWorldOfMeaning();
  const { search } = await aTown(ctx);
  const { items, meaning, understood } = await search('cosy under 1 Cr');
  expect(understood.rest).toBe('cosy');
  expect(meaning).toBe('joined');
  expect(items[0]?.item.title).toBe('Hilltop house');
  expect(items[0]?.why).toContainEqual({ key: null, text: 'means much the same' });
  expect(items.map(({ item }) => item.title)).not.toContain('Lake villa');
});

test('without an answer the words decide, and that is said', async () => {
  const { ctx, fake } = await aWorldOfMeaning();
  const { search } = await aTown(ctx);
  fake.answer = fails(503);
  const { items, meaning } = await search('fireplace');
  expect(meaning).toBe('away');
  expect(items[0]?.item.title).toBe('Hilltop house');
});

test('an item that goes is not found by what it meant', async () => {
  const { ctx } = await aWorldOfMeaning();
  const { search, catalogId } = await aTown(ctx);
  const { items } = await search('cosy');
  await removeItem(ctx, { catalogId, itemId: items[0]?.item.id ?? '' });
  const after = await search('cosy');
  expect(after.items.map(({ item }) => item.id)).not.toContain(items[0]?.item.id);
  const left = await withTenant(ctx, (tx) => tx.searchVector.count());
  expect(left).toBe(2);
});
