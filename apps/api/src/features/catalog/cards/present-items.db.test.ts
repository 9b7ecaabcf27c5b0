import { expect } from 'vitest';
import { aCatalog, anItem } from '../../../../test/catalogs';
import { test } from '../../../../test/fixtures';
import { comparePlaces } from '../search/compare-places';
import { SearchCatalog } from '../search/schemas';
import { searchCatalog } from '../search/search-catalog';
import { presentItems } from './present-items';

test('items become cards in the order they were asked for, or a comparison', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  const one = await anItem(ctx, { catalogId, title: 'One' });
  const two = await anItem(ctx, { catalogId, title: 'Two', values: { price: 9_900_000 } });
  const items = [{ itemId: two.id, why: 'Under ₹1 Cr' }, { itemId: one.id }];

  const { body } = await presentItems(ctx, { catalogId, items, as: 'cards' });
  expect(body).toMatchObject({
    kind: 'cards',
    cards: [
      { title: 'Two', price: '₹99 lakh', note: expect.stringContaining('Under ₹1 Cr · 12 left') },
      { title: 'One' },
    ],
  });

  const { body: compared } = await presentItems(ctx, { catalogId, items, as: 'comparison' });
  expect(compared).toMatchObject({
    kind: 'comparison',
    columns: [{ title: 'Two' }, { title: 'One' }],
    rows: expect.arrayContaining([{ label: 'Price', values: ['₹99 lakh', '₹1.29 Cr'], best: [0] }]),
  });
});

test('they speak the language of whoever reads them', async ({ ctx }) => {
  const { id: catalogId } = await aCatalog(ctx);
  const one = await anItem(ctx, { catalogId, title: 'One' });
  const two = await anItem(ctx, { catalogId, title: 'Two', values: { area: 900.5 } });
  const items = [{ itemId: one.id }, { itemId: two.id }];
  const { body } = await presentItems(ctx, { catalogId, items, as: 'cards', language: 'de-DE' });
  expect(body).toMatchObject({
    cards: [
      {
        price: expect.stringMatching(/^12\.900\.000\s₹$/),
        note: expect.stringMatching(/^noch 12, Stand 20\. Nov\. 2026, 13:00 UTC$/),
        facts: expect.arrayContaining([{ label: 'Pet friendly', value: 'ja' }]),
      },
      { facts: expect.arrayContaining([{ label: 'Carpet area', value: '900,5 sq ft' }]) },
    ],
  });
  const search = { catalogId, query: '2BHK in Whitefield under 1.2 Cr', language: 'de' };
  const found = await searchCatalog(ctx, SearchCatalog.parse(search));
  expect(found.understood.filters.map(({ label }) => label)).toContainEqual(
    expect.stringMatching(/^Price bis /),
  );
  expect(found.alternatives?.betterValue[0]?.reason).toMatch(/7 % über dem Budget$/);
  const { rows } = await comparePlaces(ctx, { catalogId, places: ['Whitefield'], query: '', language: 'fr' });
  expect(rows.slice(0, 2).map(({ label }) => label)).toEqual(['Offres', 'Price, médiane']);
});

test('what cannot be shown is refused in words', async ({ ctx, stranger }) => {
  const { id: catalogId } = await aCatalog(ctx);
  const { id: itemId } = await anItem(ctx, { catalogId });
  const ask = (items: { itemId: string }[], as: 'cards' | 'comparison') =>
    presentItems(ctx, { catalogId, items, as });
  await expect(ask([{ itemId }, { itemId }], 'cards')).rejects.toThrow('twice');
  await expect(ask([{ itemId }], 'comparison')).rejects.toThrow('2 to 4');
  await expect(ask([{ itemId: 'itm_0000000000000000000000' }], 'cards')).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(presentItems(stranger, { catalogId, items: [{ itemId }], as: 'cards' })).rejects.toMatchObject(
    {
      code: 'not-found',
    },
  );
});
