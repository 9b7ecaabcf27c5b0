import { expect } from 'vitest';
import { aCatalog, anItemInput, homeAttributes } from '../../../../test/catalogs';
import { test } from '../../../../test/fixtures';
import type { Ctx } from '../../../platform/ctx';
import { Attributes } from '../attributes/attribute';
import { syncItems } from '../items/sync-items';
import { alternativesTo } from './alternatives-to';
import { type Alternative, SearchCatalog, type SearchCatalogInput } from './schemas';
import { searchCatalog } from './search-catalog';

const lakh = 100_000;
type Home = { price: number; area?: number | null; growth?: number };

async function search(ctx: Ctx, catalogId: string, asked: Partial<SearchCatalogInput>) {
  return searchCatalog(ctx, SearchCatalog.parse({ catalogId, ...asked }));
}

async function aStreet(ctx: Ctx, homes: readonly Home[], attributes = homeAttributes) {
  const { id: catalogId } = await aCatalog(ctx, { attributes: Attributes.parse(attributes) });
  const items = homes.map(({ price, ...values }) =>
    anItemInput({ values: { ...values, price: price * lakh } }),
  );
  await syncItems(ctx, { catalogId, items });
  return catalogId;
}

const told = (offers: readonly Alternative[] | undefined) => offers?.map(({ reason }) => reason);

const street: Home[] = [
  { price: 110, area: 790 },
  { price: 118, area: 800 },
  { price: 125, area: 810, growth: 30 },
  { price: 130, area: 1000 },
  { price: 136, area: 1120 },
  { price: 139, area: 4000 },
];

test('what offers more for a little more comes first, and says of what', async ({ ctx }) => {
  const catalogId = await aStreet(ctx, street);
  const { alternatives } = await search(ctx, catalogId, { query: '2bhk under 1.2 Cr' });
  expect(told(alternatives?.betterValue)).toEqual([
    '₹1.36 Cr, 13% above the budget; Carpet area: 1,120 sq ft, 40% more than for ₹1.18 Cr',
    '₹1.3 Cr, 8% above the budget; Carpet area: 1,000 sq ft, 25% more than for ₹1.18 Cr',
    '₹1.25 Cr, 4% above the budget',
  ]);
  const [first, , last] = alternatives?.betterValue ?? [];
  const more = { key: 'area', text: 'Carpet area: 1,120 sq ft, 40% more than for ₹1.18 Cr' };
  expect(first?.why).toContainEqual(more);
  expect(last?.why.map(({ key }) => key)).not.toContain('area');
});

test('it is measured against the item somebody likes', async ({ ctx }) => {
  const larger = { price: 112, area: 950 };
  const catalogId = await aStreet(ctx, [larger, { price: 118, area: 800 }, { price: 125, area: 1000 }]);
  const itemId = await idAt(ctx, catalogId, 118);
  const { betterValue } = await alternativesTo(ctx, { catalogId, itemId, language: 'de' });
  expect(told(betterValue)).toEqual([
    expect.stringMatching(/; Carpet area: 1\.000 sq ft, 25\s% mehr als für 11\.800\.000\s₹$/),
  ]);
});

async function idAt(ctx: Ctx, catalogId: string, price: number) {
  const filters = [{ kind: 'number', key: 'price', min: price * lakh, max: price * lakh }] as const;
  const { items } = await search(ctx, catalogId, { filters: [...filters] });
  return items[0]?.item.id ?? '';
}

test('where nothing is within the budget, the cheapest above it is what others are measured against', async ({
  ctx,
}) => {
  const catalogId = await aStreet(
    ctx,
    [{ price: 124, area: 800 }, { price: 122 }, { price: 136, area: 960 }].map((home) => ({
      area: null,
      ...home,
    })),
  );
  const { alternatives } = await search(ctx, catalogId, { query: '2bhk under 1.2 Cr' });
  expect(told(alternatives?.betterValue)).toEqual([
    '₹1.36 Cr, 13% above the budget; Carpet area: 960 sq ft, 20% more than for ₹1.24 Cr',
    '₹1.22 Cr, 2% above the budget',
    '₹1.24 Cr, 3% above the budget',
  ]);
});

test.for([
  ['nothing says that more is better', { better: null }],
  ['less is better', { better: 'lower' as const }],
  ['it is no row of a comparison', { compares: false }],
] as const)('the cheapest come first where %s', async ([, shape], { ctx }) => {
  const attributes = homeAttributes.map((each) => (each.key === 'area' ? { ...each, ...shape } : each));
  const catalogId = await aStreet(ctx, street, attributes as typeof homeAttributes);
  const { alternatives } = await search(ctx, catalogId, { query: '2bhk under 1.2 Cr' });
  expect(told(alternatives?.betterValue)).toEqual([
    '₹1.25 Cr, 4% above the budget',
    '₹1.3 Cr, 8% above the budget',
    '₹1.36 Cr, 13% above the budget',
  ]);
});
