import type { Readable } from 'node:stream';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { getCatalog } from '../catalogs/store';
import { catalogLimits } from '../limits';
import { importCatalog } from './job';
import { toImportView } from './read-imports';
import type { BeginImport, Counts, ImportView, UploadImport } from './schemas';
import { insertImport } from './store';

export const noCounts: Counts = { total: 0, new: 0, changed: 0, same: 0, bad: 0, removed: 0 };

export async function beginImport(ctx: Ctx, { text, ...input }: BeginImport): Promise<ImportView> {
  return uploadImport(ctx, { ...input, body: text });
}

/** Keeps what was sent; reading it is done in the background. Nothing is changed before it is asked for. */
export async function uploadImport(
  ctx: Ctx,
  { catalogId, name, body }: UploadImport & { body: Readable | string },
): Promise<ImportView> {
  const { tenantId } = authorize(ctx, 'catalog:write');
  const { storage, clock } = ctx.platform;
  const catalog = await withTenant(ctx, (tx) => getCatalog(tx, { tenantId, id: catalogId }));
  const id = ctx.platform.newId('cim');
  const fileKey = `imports/${tenantId}/${id}`;
  const options = { contentType: 'application/octet-stream', maxBytes: catalogLimits.importBytes };
  const { size } = await storage.put(fileKey, body, options);
  return withTenant(ctx, async (tx) => {
    const row = await insertImport(tx, {
      ...{ tenantId, id, catalogId, name, fileKey, format: '', status: 'reading', bytes: size },
      ...{ columns: [], mapping: {}, counts: noCounts, problems: [], changes: [] },
      createdAt: clock.now(),
    });
    await enqueue(tx, importCatalog, { importId: id }, { tenantId });
    return toImportView(row, catalog);
  });
}
