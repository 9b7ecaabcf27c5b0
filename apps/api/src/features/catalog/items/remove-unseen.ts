import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { type CatalogRow, updateCatalog } from '../catalogs/store';
import { writeWords } from '../words/write-words';
import { deleteUnseen } from './store/write';

type Unseen = { catalog: CatalogRow; token: string; since: Date };

/** For the transaction that holds the catalog's lock. How many went. */
export async function removeUnseen(tx: Tx, ctx: Ctx, { catalog, token, since }: Unseen): Promise<number> {
  const removed = await deleteUnseen(tx, catalog, { token, since });
  if (removed.length === 0) return 0;
  const gone = removed.flatMap(({ passage }) => passage ?? []);
  await writeWords(tx, ctx, { catalogId: catalog.id, gone, come: [] });
  await updateCatalog(tx, catalog, {
    version: { increment: 1 },
    wordsVersion: { increment: 1 },
    items: { increment: -removed.length },
  });
  return removed.length;
}
