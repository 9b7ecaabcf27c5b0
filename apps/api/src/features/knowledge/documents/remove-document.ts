import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import { leftOut } from '../importing/left-out';
import { deleteItems, updateItem } from '../importing/store';
import { deleteSource } from '../sources/store';
import { forgetDocuments } from './forget-documents';
import type { OneDocument } from './schemas';
import { getDocument } from './store';

/** A page of a site is left out from now on; anything else goes with what it came from. */
export async function removeDocument(ctx: Ctx, { id }: OneDocument) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  await withTenant(ctx, async (tx) => {
    const { title, itemId, sourceId, source } = await getDocument(tx, { tenantId, id });
    await forgetDocuments(tx, ctx, { tenantId, itemIds: [itemId] });
    if (source.kind === 'site') await updateItem(tx, { tenantId, id: itemId }, { ...leftOut, fileKey: null });
    else if (source.kind === 'file' || source.kind === 'page')
      await deleteSource(tx, { tenantId, id: sourceId });
    else await deleteItems(tx, tenantId, [itemId]);
    const target = { kind: 'document', id, label: title };
    await record(tx, ctx, { action: 'document.removed', target });
  });
  return done;
}
