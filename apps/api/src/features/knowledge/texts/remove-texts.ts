import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import { done } from '../../../platform/schema';
import { record } from '../../accounts';
import { forgetDocuments } from '../documents/forget-documents';
import { Input } from '../importing/inputs';
import { deleteItems, findItem } from '../importing/store';
import type { OneItem, RemoveTexts } from './schemas';

/** With what the index has of them. */
export async function removeTexts(ctx: Ctx, { itemIds }: RemoveTexts) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  await withTenant(ctx, async (tx) => {
    await forgetDocuments(tx, ctx, { tenantId, itemIds });
    const removed = await deleteItems(tx, tenantId, itemIds);
    if (removed === 0) throw new NotFound('item');
    await record(tx, ctx, { action: 'knowledge.removed', detail: { items: removed } });
  });
  return done;
}

/** As it was typed, to be changed. */
export async function getText(ctx: Ctx, { itemId }: OneItem) {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  const item = await withTenant(ctx, (tx) => findItem(tx, { tenantId, id: itemId }));
  const input = Input.safeParse(item?.input);
  if (!item || !input.success) throw new NotFound('text');
  const { sourceId, address: key, document } = item;
  return { itemId, sourceId, key, ...input.data, documentId: document?.id ?? null };
}
