import { type AttributeInput, Attributes } from '../src/features/catalog/attributes/attribute';
import { createCatalog } from '../src/features/catalog/catalogs/create-catalog';
import type { CreateCatalog } from '../src/features/catalog/catalogs/schemas';
import { createItem } from '../src/features/catalog/items/create-item';
import type { ItemInput } from '../src/features/catalog/items/schemas';
import type { Ctx } from '../src/platform/ctx';

export const homeAttributes: AttributeInput[] = [
  { key: 'place', label: 'Locality', type: 'place' },
  {
    key: 'configuration',
    label: 'Configuration',
    type: 'category',
    values: [1, 2, 3, 4].map((count) => ({
      value: `${count}BHK`,
      synonyms: [`${count} bed`, `${count} bedroom`],
    })),
  },
  { key: 'price', label: 'Price', type: 'number', currency: 'INR', better: 'lower', synonyms: ['budget'] },
  { key: 'area', label: 'Carpet area', type: 'number', unit: 'sq ft', better: 'higher' },
  { key: 'possession', label: 'Possession', type: 'date', better: 'lower', synonyms: ['ready'] },
  { key: 'amenities', label: 'Amenities', type: 'set' },
  { key: 'pets', label: 'Pet friendly', type: 'boolean', synonyms: ['pets'] },
  { key: 'growth', label: 'Growth a year', type: 'number', unit: '%', better: 'higher', meaning: 'growth' },
  { key: 'left', label: 'Homes left', type: 'stock' },
  { key: 'note', label: 'Note', type: 'text', filters: false },
];

let count = 0;

export async function aCatalog(ctx: Ctx, overrides: Partial<CreateCatalog> = {}) {
  count += 1;
  return createCatalog(ctx, {
    name: `Homes ${count}`,
    description: '',
    nouns: ['home', 'flat'],
    attributes: Attributes.parse(homeAttributes),
    ...overrides,
  });
}

export function anItemInput(overrides: Partial<ItemInput> = {}): ItemInput {
  count += 1;
  return {
    externalId: `home-${count}`,
    title: `Home ${count}`,
    description: 'A quiet home under old trees.',
    url: `/homes/${count}`,
    image: null,
    ...overrides,
    values: {
      place: { name: 'Whitefield', city: 'Bengaluru' },
      configuration: '2BHK',
      price: 12_900_000,
      area: 805,
      possession: '2027-09-30',
      amenities: ['Pool', 'Gym'],
      pets: true,
      growth: 9.1,
      left: { left: 12, at: '2026-11-20T13:00:00.000Z' },
      ...overrides.values,
    },
  };
}

export async function anItem(
  ctx: Ctx,
  { catalogId, ...overrides }: { catalogId: string } & Partial<ItemInput>,
) {
  return createItem(ctx, { catalogId, ...anItemInput(overrides) });
}
