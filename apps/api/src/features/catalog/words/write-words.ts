import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { detectLanguage } from '../../../platform/language';
import type { ItemWords } from './item-words';

export type Rewording = {
  catalogId: string;
  /** Places in the index that no longer count. */
  gone: readonly number[];
  /** By the number of their item. */
  come: readonly (ItemWords & { item: number })[];
};

export const wordIndex = (catalogId: string) => `catalog:${catalogId}`;
export const catalogOfIndex = (index: string) => index.slice(wordIndex('').length);

/** The items' new places in the index of words, in the order in which they came. */
export async function writeWords(tx: Tx, ctx: Ctx, { catalogId, gone, come }: Rewording): Promise<number[]> {
  const { search } = ctx.platform;
  const index = wordIndex(catalogId);
  await search.remove(tx, index, gone);
  if (come.length === 0) return [];
  const first = await search.allot(tx, index, come.length);
  const documents = await Promise.all(
    come.map(async ({ item, ...words }, at) => {
      const language = await detectLanguage(`${words.title}. ${words.body}`);
      return { ...words, number: first + at, group: item, language };
    }),
  );
  await search.add(tx, index, documents);
  return documents.map(({ number }) => number);
}

export async function dropWords(tx: Tx, ctx: Ctx, catalogId: string): Promise<void> {
  await ctx.platform.search.drop(tx, wordIndex(catalogId));
}
