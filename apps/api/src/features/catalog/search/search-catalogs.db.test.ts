import { describe, expect } from 'vitest';
import { aCatalog, anItem, anItemInput } from '../../../../test/catalogs';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import type { Ctx } from '../../../platform/ctx';
import { Attributes } from '../attributes/attribute';
import { syncItems } from '../items/sync-items';
import { SearchCatalogs, type SearchCatalogsInput } from './schemas';
import { searchCatalogs } from './search-catalogs';

const roomAttributes = Attributes.parse([
  { key: 'kind', label: 'Zimmer', type: 'category', values: [{ value: 'Suite' }, { value: 'Doppelzimmer' }] },
  { key: 'price', label: 'Preis', type: 'number', currency: 'EUR' },
]);

async function twoCatalogs(ctx: Ctx) {
  const { id: homes } = await aCatalog(ctx, { name: 'Homes' });
  const { id: rooms } = await aCatalog(ctx, { name: 'Rooms', attributes: roomAttributes });
  await aCatalog(ctx, { name: 'Nothing yet' });
  const home = (title: string, price: number) => anItemInput({ title, values: { price } });
  await syncItems(ctx, { catalogId: homes, items: [home('Lake home', 9e6), home('Hill home', 3e7)] });
  const room = (title: string, kind: string, price: number) => ({
    externalId: title,
    title,
    values: { kind, price },
  });
  await syncItems(ctx, {
    catalogId: rooms,
    items: [room('Lake suite', 'Suite', 200), room('Garden room', 'Doppelzimmer', 90)],
  });
  const search = (query: string, more: Partial<SearchCatalogsInput> = {}) =>
    searchCatalogs(ctx, SearchCatalogs.parse({ query, ...more }));
  return { homes, rooms, search };
}

type Found = Awaited<ReturnType<typeof searchCatalogs>>;
const shown = ({ catalogs }: Found) =>
  catalogs.map(({ name, items }) => [name, items.map(({ item }) => item.title)]);

describe('a search of several catalogs', () => {
  test('asks each by its own attributes, and the one that understood most comes first', async ({ ctx }) => {
    const { search, homes, rooms } = await twoCatalogs(ctx);
    const found = await search('suite under 250 €', { language: 'de' });
    expect(found.catalogs.map(({ catalogId }) => catalogId)).toEqual([rooms, homes]);
    expect(shown(found)).toEqual([
      ['Rooms', ['Lake suite']],
      ['Homes', []],
    ]);
    expect(found.total).toBe(1);
    expect(found.catalogs[0]?.items[0]?.why.map(({ text }) => text.replaceAll(/\s/g, ' '))).toEqual([
      'Zimmer: Suite',
      'Preis: 200 € (bis 250 €)',
    ]);
    expect(found.catalogs[1]?.understood.notes).toEqual([
      {
        code: 'other-currency',
        values: { asked: 'EUR', own: 'INR' },
        text: 'Die Preise sind in INR; der Betrag in EUR wurde nicht verglichen.',
      },
    ]);
    expect(shown(await search('2bhk under 1 cr'))[0]).toEqual(['Homes', ['Lake home']]);
  });

  test('finds words wherever they stand, and leaves out what has no item', async ({ ctx }) => {
    const { search } = await twoCatalogs(ctx);
    const found = await search('lake');
    expect(found.total).toBe(2);
    expect(Object.fromEntries(shown(found))).toEqual({ Homes: ['Lake home'], Rooms: ['Lake suite'] });
  });

  test('takes those that are named, each once, and says where more of it is', async ({ ctx }) => {
    const { search, rooms } = await twoCatalogs(ctx);
    const found = await search('', { catalogIds: [rooms, rooms], limit: 1 });
    expect(found.catalogs.map(({ catalogId, nextCursor }) => [catalogId, nextCursor])).toEqual([
      [rooms, '1'],
    ]);
    expect(found.total).toBe(2);
  });

  test('says which conditions and which order a catalog does not know', async ({ ctx }) => {
    const { search } = await twoCatalogs(ctx);
    const { catalogs } = await search('', {
      filters: [{ kind: 'values', key: 'kind', anyOf: ['Suite'] }],
      sort: { by: 'area' },
    });
    const notes = catalogs.map(({ name, total, understood }) => [
      name,
      total,
      understood.notes.map(({ text }) => text),
    ]);
    expect(notes).toEqual([
      ['Rooms', 1, ['This catalog has nothing called “area”.']],
      ['Homes', 0, ['This catalog has nothing called “kind”.']],
    ]);
  });
});

test('catalogs are searched together by viewers, and never those of somebody else', async ({
  world,
  ctx,
  stranger,
}) => {
  const { search, homes } = await twoCatalogs(ctx);
  const { id: foreign } = await aCatalog(stranger);
  await anItem(stranger, { catalogId: foreign, title: 'Lake of a stranger' });
  const missing = { code: 'not-found' };
  await expect(search('lake', { catalogIds: [homes, foreign] })).rejects.toMatchObject(missing);
  const asked = SearchCatalogs.parse({ query: 'lake' });
  const viewer = await aMember(world, ctx, 'viewer');
  expect((await searchCatalogs(viewer, asked)).total).toBe(2);
  expect(shown(await searchCatalogs(stranger, asked))).toEqual([
    [expect.any(String), ['Lake of a stranger']],
  ]);
});
