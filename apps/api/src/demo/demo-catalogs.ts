import type { CatalogSeed } from '../features/catalog';
import { roomAttributes, toRoom } from './corvane/catalog-attributes';
import type { DemoBusiness, DemoItem } from './types';
import { homeAttributes, toHome } from './verandam/catalog-attributes';

const forms = {
  hotel: { attributes: roomAttributes, nouns: ['room', 'suite', 'rooms and suites'], toItem: toRoom },
  homes: {
    attributes: homeAttributes,
    nouns: ['home', 'house', 'flat', 'apartment', 'property', 'properties', 'unit'],
    toItem: toHome,
  },
} as const;

/** The catalogs of a demo business as any business would write them. */
export function demoCatalogs({ slug, catalogs, profile }: DemoBusiness, now: Date): CatalogSeed[] {
  const { attributes, nouns, toItem } = forms[slug];
  return catalogs.map(({ name, items }) => ({
    name,
    description: `What ${profile.name} has to offer.`,
    nouns,
    attributes,
    items: items.map((item: DemoItem) => {
      const { id: externalId, name: title, description, url, image } = item;
      return { externalId, title, description, url, image, values: toItem(item, now) };
    }),
  }));
}
