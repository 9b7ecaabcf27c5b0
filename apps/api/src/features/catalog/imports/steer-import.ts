import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { enqueue } from '../../../platform/jobs';
import { discard } from '../../../platform/storage';
import { record } from '../../accounts';
import { getCatalog, lockCatalog, updateCatalog } from '../catalogs/store';
import { WrongTime } from '../errors';
import { noCounts } from './begin-import';
import { importCatalog } from './job';
import { toImportView } from './read-imports';
import { filesOf, syncTokenOf } from './row-files';
import type { ImportStatus, ImportView, MapImport, OneImport } from './schemas';
import { getImport, type ImportKey, type ImportRow, lockImport, updateImport } from './store';

/** Goes through every row without changing anything: what would come of it, and what is wrong. */
export async function checkImport(ctx: Ctx, { mapping, replaces, ...key }: MapImport): Promise<ImportView> {
  return steer(ctx, { key, from: ['ready', 'checked'] }, async (tx, row) => {
    for (const target of ['externalId', 'title'])
      if (!mapping[target])
        throw new Invalid(`Say which column is the ${target === 'title' ? 'title' : 'id'}.`);
    await enqueue(tx, importCatalog, { importId: row.id }, { tenantId: row.tenantId });
    return updateImport(tx, row, { ...fresh(row), status: 'checking', mapping, replaces });
  });
}

/** Writes what the check has shown. */
export async function runImport(ctx: Ctx, key: OneImport): Promise<ImportView> {
  return steer(ctx, { key, from: ['checked'] }, async (tx, row) => {
    const catalog = await lockCatalog(tx, { tenantId: row.tenantId, id: row.catalogId });
    if (row.replaces)
      await updateCatalog(tx, catalog, {
        syncToken: syncTokenOf(row.id),
        syncStartedAt: ctx.platform.clock.now(),
      });
    await enqueue(tx, importCatalog, { importId: row.id }, { tenantId: row.tenantId });
    const target = { kind: 'catalog', id: catalog.id, label: catalog.name };
    await record(tx, ctx, {
      action: 'catalog.import_started',
      target,
      detail: { file: row.name, replaces: row.replaces },
    });
    return updateImport(tx, row, { ...fresh(row), status: 'running' });
  });
}

/** What was written stays; the rest is left. */
export async function cancelImport(ctx: Ctx, key: OneImport): Promise<ImportView> {
  const from: ImportStatus[] = ['reading', 'ready', 'checking', 'checked', 'running'];
  return steer(ctx, { key, from }, async (tx, row) => {
    await discard(tx, row.tenantId, filesOf(row.fileKey));
    return updateImport(tx, row, { status: 'cancelled', finishedAt: ctx.platform.clock.now() });
  });
}

const fresh = ({ counts: { total } }: ImportRow) => ({
  nextRow: 0,
  counts: { ...noCounts, total },
  problems: [],
  changes: [],
  reason: null,
});

type Step = (tx: Tx, row: ImportRow) => Promise<ImportRow>;

async function steer(
  ctx: Ctx,
  { key, from }: { key: Omit<ImportKey, 'tenantId'>; from: readonly ImportStatus[] },
  step: Step,
): Promise<ImportView> {
  const { tenantId } = authorize(ctx, 'catalog:write');
  return withTenant(ctx, async (tx) => {
    await getImport(tx, { tenantId, ...key });
    const row = await lockImport(tx, { tenantId, importId: key.importId });
    if (!row || !from.includes(row.status)) throw new WrongTime(row?.status ?? 'gone');
    return toImportView(await step(tx, row), await getCatalog(tx, { tenantId, id: key.catalogId }));
  });
}
