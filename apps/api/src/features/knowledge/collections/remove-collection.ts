import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { forgetDocuments } from '../documents/forget-documents';
import type { OneCollection } from './schemas';
import * as store from './store';
import { recordCollection } from './write-collection';

/** With everything in it: sources, documents, files and what the index has of them. */
export async function removeCollection(ctx: Ctx, { id }: OneCollection) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  await withTenant(ctx, async (tx) => {
    const collection = await store.getCollection(tx, { tenantId, id });
    await forgetDocuments(tx, ctx, { tenantId, collectionId: id });
    await store.deleteCollection(tx, { tenantId, id });
    await recordCollection(tx, ctx, { deed: 'removed', collection });
  });
  return done;
}
