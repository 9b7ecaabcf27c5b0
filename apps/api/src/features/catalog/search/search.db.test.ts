import { describe, expect } from 'vitest';
import { aCatalog, anItem, anItemInput } from '../../../../test/catalogs';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import type { Ctx } from '../../../platform/ctx';
import type { ItemInput } from '../items/schemas';
import { syncItems } from '../items/sync-items';
import { updateItem } from '../items/update-item';
import { alternativesTo } from './alternatives-to';
import { compareItems } from './compare-items';
import { comparePlaces } from './compare-places';
import { SearchCatalog, type SearchCatalogInput } from './schemas';
import { searchCatalog } from './search-catalog';

const lakh = 100_000;
const places = {
  Whitefield: { city: 'Bengaluru', growth: 9.1 },
  Hebbal: { city: 'Bengaluru', growth: 8.2 },
  Devanahalli: { city: 'Bengaluru', growth: 13.5 },
  Gachibowli: { city: 'Hyderabad', growth: 10.4 },
} as const;

type Home = [
  place: keyof typeof places,
  configuration: string,
  priceLakh: number,
  overrides?: Partial<ItemInput['values']>,
];
const homes: Home[] = [
  ['Whitefield', '1BHK', 84],
  ['Whitefield', '2BHK', 129, { amenities: ['Pool'] }],
  ['Whitefield', '2BHK', 146, { amenities: ['Pool', 'Gym'], pets: false }],
  ['Whitefield', '3BHK', 198],
  ['Hebbal', '2BHK', 128],
  ['Hebbal', '2BHK', 170, { left: { left: 0, at: '2026-11-20T13:00:00.000Z' } }],
  ['Devanahalli', '2BHK', 125],
  ['Devanahalli', '3BHK', 140],
  ['Gachibowli', '2BHK', 118],
];

async function aTown(ctx: Ctx) {
  const { id: catalogId } = await aCatalog(ctx);
  const items = homes.map(([name, configuration, price, overrides]) =>
    anItemInput({
      title: `${configuration} in ${name} for ${price}`,
      values: {
        place: { name, city: places[name].city },
        configuration,
        price: price * lakh,
        area: Number(configuration[0]) * 400,
        growth: places[name].growth,
        ...overrides,
      },
    }),
  );
  await syncItems(ctx, { catalogId, items });
  return {
    catalogId,
    search: (query: string, more: Partial<SearchCatalogInput> = {}) =>
      searchCatalog(ctx, SearchCatalog.parse({ catalogId, query, ...more })),
  };
}

const titles = (matches: { item: { title: string } }[]) => matches.map(({ item }) => item.title);

describe('a search', () => {
  test('finds what meets every condition, nearest the budget first, and says why', async ({ ctx }) => {
    const { search } = await aTown(ctx);
    const { total, items, understood } = await search('Show me 2BHK in whitfield under 1.5 Cr');
    expect(total).toBe(2);
    expect(titles(items)).toEqual(['2BHK in Whitefield for 146', '2BHK in Whitefield for 129']);
    expect(items[0]?.why.map(({ text }) => text)).toEqual([
      'Configuration: 2BHK',
      'Locality: Whitefield, Bengaluru',
      'Price: ₹1.46 Cr (up to ₹1.5 Cr)',
    ]);
    expect(
      understood.filters.map(({ label, correctedTo, without }) => ({ label, correctedTo, without })),
    ).toEqual([
      { label: 'Configuration 2BHK', correctedTo: null, without: 3 },
      { label: 'Locality Whitefield', correctedTo: 'Whitefield', without: 5 },
      { label: 'Price up to ₹1.5 Cr', correctedTo: null, without: 2 },
    ]);
  });

  test('knows sets, what is not wanted, and what is left', async ({ ctx }) => {
    const { search } = await aTown(ctx);
    expect(titles((await search('whitefield with pool and gym')).items)).toContain(
      '2BHK in Whitefield for 146',
    );
    const quiet = await search('2bhk bangalore without gym');
    expect(titles(quiet.items)).toEqual(['2BHK in Whitefield for 129']);
    expect(titles((await search('no pets')).items)).toEqual(['2BHK in Whitefield for 146']);
    expect((await search('2bhk in hebbal')).items.map(({ item }) => item.values.price)).toEqual([
      128 * lakh,
      170 * lakh,
    ]);
    expect(
      titles((await search('2bhk hebbal', { filters: [{ kind: 'stock', key: 'left', atLeast: 1 }] })).items),
    ).toEqual(['2BHK in Hebbal for 128']);
  });

  test('tells stock with the time it was counted', async ({ ctx }) => {
    const { search } = await aTown(ctx);
    const { items } = await search('gachibowli');
    const line = items[0]?.card.find(({ key }) => key === 'left');
    expect(line?.text).toBe('12 left, as of 20 Nov 2026, 13:00 UTC');
  });

  test('goes by words where nothing else is meant', async ({ ctx }) => {
    const { catalogId, search } = await aTown(ctx);
    await anItem(ctx, { catalogId, title: 'Silver Oak Court', description: 'Beside the lake.' });
    const { items } = await search('silver oak');
    expect(titles(items)[0]).toBe('Silver Oak Court');
    expect(items[0]?.why).toContainEqual({ key: null, text: 'mentions silver, oak' });
    expect((await search('zeppelin')).total).toBe(0);
    expect((await search('')).total).toBe(10);
  });

  test('sorts, pages and counts', async ({ ctx }) => {
    const { search } = await aTown(ctx);
    const first = await search('cheapest', { limit: 4, facets: true });
    expect(first.items.map(({ item }) => Number(item.values.price) / lakh)).toEqual([84, 118, 125, 128]);
    const second = await search('cheapest', { limit: 4, cursor: first.nextCursor ?? '' });
    expect(second.items.map(({ item }) => Number(item.values.price) / lakh)).toEqual([129, 140, 146, 170]);
    const configurations = first.facets?.find(({ key }) => key === 'configuration')?.values;
    expect(configurations).toEqual([
      { value: '2BHK', count: 6 },
      { value: '3BHK', count: 2 },
      { value: '1BHK', count: 1 },
    ]);
    const { facets } = await search('whitefield', { facets: true });
    expect(facets?.find(({ key }) => key === 'price')).toMatchObject({ min: 84 * lakh, max: 198 * lakh });
    expect(facets?.find(({ key }) => key === 'amenities')?.values).toContainEqual({
      value: 'Pool',
      count: 4,
    });
  });

  test('finds what changed as soon as it changed', async ({ ctx }) => {
    const { catalogId, search } = await aTown(ctx);
    expect((await search('koramangala')).total).toBe(0);
    const item = await anItem(ctx, { catalogId, values: { place: 'Koramangala' } });
    expect((await search('koramangla')).total).toBe(1);
    await updateItem(ctx, { catalogId, itemId: item.id, values: { place: { name: 'Jayanagar' } } });
    expect((await search('koramangala')).total).toBe(0);
  });
});

describe('where little is found', () => {
  test('the condition that excludes most is named, with what comes near', async ({ ctx }) => {
    const { search } = await aTown(ctx);
    const { total, hint, alternatives } = await search('2bhk in Whitefield under 1.25 Cr');
    expect(total).toBe(0);
    expect(hint).toBe('Without “Locality Whitefield” there are 2 more.');
    expect(alternatives?.betterValue.map(({ item, reason }) => [item.values.price, reason])).toEqual([
      [129 * lakh, '₹1.29 Cr, 3% above the budget'],
    ]);
    expect(alternatives?.elsewhere.map(({ reason }) => reason)).toEqual([
      '₹1.25 Cr, at the budget; Devanahalli, Bengaluru instead of Whitefield; growing 13.5% a year',
      '₹1.18 Cr, 6% below the budget; Gachibowli, Hyderabad instead of Whitefield; growing 10.4% a year',
    ]);
    expect(alternatives?.closest[0]?.item.values.price).toBe(129 * lakh);
  });

  test('there is something cheaper as well', async ({ ctx }) => {
    const { search } = await aTown(ctx);
    const { alternatives } = await search('2bhk in Whitefield with gym under 1.45 cr');
    expect(alternatives?.cheaper.map(({ reason }) => reason)).toEqual([
      '₹1.29 Cr, 11% below the budget; Pool instead of Gym',
      '₹1.28 Cr, 12% below the budget; Hebbal, Bengaluru instead of Whitefield; growing 8.2% a year',
      '₹1.25 Cr, 14% below the budget; Devanahalli, Bengaluru instead of Whitefield; growing 13.5% a year',
    ]);
  });

  test('what is like an item is known', async ({ ctx }) => {
    const { catalogId, search } = await aTown(ctx);
    const { items } = await search('2bhk whitefield 146 lakh');
    const { elsewhere, closest } = await alternativesTo(ctx, { catalogId, itemId: items[0]?.item.id ?? '' });
    expect(titles(elsewhere)).toEqual(['2BHK in Devanahalli for 125', '2BHK in Hebbal for 128']);
    expect(titles(closest)).not.toContain(items[0]?.item.title);
  });
});

describe('a comparison', () => {
  test('of items marks the best', async ({ ctx }) => {
    const { catalogId, search } = await aTown(ctx);
    const { items } = await search('whitefield 2bhk or 3bhk', { sort: { by: 'price', direction: 'up' } });
    const { columns, rows } = await compareItems(ctx, {
      catalogId,
      itemIds: items.map(({ item }) => item.id),
    });
    expect(columns).toHaveLength(3);
    const row = (key: string) => rows.find((each) => each.key === key);
    expect(row('price')).toMatchObject({
      best: [0],
      cells: [{ text: '₹1.29 Cr' }, { text: '₹1.46 Cr' }, { text: '₹1.98 Cr' }],
    });
    expect(row('area')).toMatchObject({ best: [2] });
    expect(row('growth')).toMatchObject({ best: [] });
  });

  test('of places has the middle of every number', async ({ ctx }) => {
    const { catalogId } = await aTown(ctx);
    const { columns, rows } = await comparePlaces(ctx, {
      catalogId,
      places: ['whitefield', 'Devanahalli', 'Bengaluru'],
      query: '',
    });
    expect(columns.map(({ title }) => title)).toEqual(['Whitefield', 'Devanahalli', 'Bengaluru']);
    const row = (key: string) => rows.find((each) => each.key === key);
    expect(row('count')?.cells.map(({ value }) => value)).toEqual([4, 2, 8]);
    expect(row('price')?.cells[0]).toEqual({ text: '₹1.38 Cr', value: 137.5 * lakh });
    expect(row('growth')).toMatchObject({ best: [1] });
    const only = await comparePlaces(ctx, { catalogId, places: ['Whitefield', 'Hebbal'], query: '2bhk' });
    expect(only.rows[0]?.cells.map(({ value }) => value)).toEqual([2, 2]);
  });
});

test('catalogs are searched by viewers, and by nobody outside', async ({ world, ctx, stranger }) => {
  const { catalogId } = await aTown(ctx);
  const viewer = await aMember(world, ctx, 'viewer');
  const query = SearchCatalog.parse({ catalogId, query: '2bhk' });
  expect((await searchCatalog(viewer, query)).total).toBe(6);
  const missing = { code: 'not-found' };
  await expect(searchCatalog(stranger, query)).rejects.toMatchObject(missing);
  await expect(comparePlaces(stranger, { catalogId, places: [], query: '' })).rejects.toMatchObject(missing);
  const [itemId] = (await searchCatalog(ctx, query)).items.map(({ item }) => item.id);
  const ids = [itemId ?? '', itemId ?? ''];
  await expect(compareItems(stranger, { catalogId, itemIds: ids })).rejects.toMatchObject(missing);
  const foreign = await aCatalog(stranger);
  await expect(compareItems(stranger, { catalogId: foreign.id, itemIds: ids })).rejects.toMatchObject(
    missing,
  );
});
