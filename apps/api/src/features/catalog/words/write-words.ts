import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import type { ItemWords } from './item-words';

export type Rewording = {
  catalogId: string;
  /** Places in the index that no longer count. */
  gone: readonly number[];
  /** By the number of their item. */
  come: readonly (ItemWords & { item: number })[];
};

/** The items' new places in the index of words, in the order in which they came. */
export async function writeWords(_tx: Tx, _ctx: Ctx, { come }: Rewording): Promise<(number | null)[]> {
  return come.map(() => null);
}

export async function dropWords(_tx: Tx, _ctx: Ctx, catalogId: string): Promise<string> {
  return catalogId;
}
