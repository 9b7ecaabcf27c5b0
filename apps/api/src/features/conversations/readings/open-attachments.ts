import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { readWhole } from '../../../platform/storage';
import { type FileRow, listFiles } from '../files/store';

export type Attachment = Pick<FileRow, 'id' | 'name' | 'mediaType' | 'bytes' | 'durationMs'> & {
  /** In memory that belongs to nobody else; null when it is gone. */
  read(): Promise<ArrayBuffer | null>;
};

/** Files that were sent, for whoever looks into them. */
export async function openAttachments(ctx: Ctx, ids: readonly string[]): Promise<Attachment[]> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const rows = await withTenant(ctx, (tx) => listFiles(tx, tenantId, [...new Set(ids)]));
  return rows.map(({ id, key, name, mediaType, bytes, durationMs }) => ({
    ...{ id, name, mediaType, bytes, durationMs },
    async read() {
      const file = await ctx.platform.storage.get(key);
      return file && readWhole(file);
    },
  }));
}
