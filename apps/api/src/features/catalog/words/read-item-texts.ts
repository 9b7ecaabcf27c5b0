import type { ReadTexts } from '../../../platform/search';
import { findCatalog } from '../catalogs/store';
import { listItemsByPassage } from '../items/store/read';
import { itemWords } from './item-words';
import { catalogOfIndex } from './write-words';

/** The same of an item that its words are looked for in. */
export const readItemTexts: ReadTexts = async (tx, { index, after, limit }) => {
  const catalog = await findCatalog(tx, catalogOfIndex(index));
  if (!catalog) return [];
  const items = await listItemsByPassage(tx, catalog, { after, limit });
  return items.map((item) => {
    const { title, headings, body } = itemWords(catalog.attributes, item);
    return { number: item.passage ?? -1, text: [title, headings, body].filter(Boolean).join('\n') };
  });
};
