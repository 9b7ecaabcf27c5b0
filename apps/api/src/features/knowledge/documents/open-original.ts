import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { OpenFile } from '../../../platform/storage';
import type { OneDocument } from './schemas';
import { getDocument } from './store';

/** The file a document was read from, as it was uploaded: not a newer one that is not, or could not be read. */
export async function openOriginal(ctx: Ctx, { id }: OneDocument): Promise<OpenFile & { name: string }> {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  const { item } = await withTenant(ctx, (tx) => getDocument(tx, { tenantId, id }));
  const fileKey = item.keptFileKey ?? item.fileKey;
  const file = fileKey ? await ctx.platform.storage.get(fileKey) : null;
  if (!file) throw new NotFound('file');
  return { ...file, name: item.keptName ?? item.address };
}
