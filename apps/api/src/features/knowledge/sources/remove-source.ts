import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { forgetDocuments } from '../documents/forget-documents';
import { recordSource } from './open-source';
import type { OneSource } from './schemas';
import { deleteSource, lockSource } from './store';

/** With its documents and files; an import of it that is under way finds nothing to go on with. */
export async function removeSource(ctx: Ctx, { id }: OneSource) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  await withTenant(ctx, async (tx) => {
    const source = await lockSource(tx, { tenantId, id });
    await forgetDocuments(tx, ctx, { tenantId, sourceId: id });
    await deleteSource(tx, { tenantId, id });
    await recordSource(tx, ctx, { deed: 'removed', source });
  });
  return done;
}
