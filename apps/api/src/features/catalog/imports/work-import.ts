import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { readTable } from '../../../platform/documents';
import { DomainError } from '../../../platform/errors';
import { enqueue } from '../../../platform/jobs';
import { discard } from '../../../platform/storage';
import { record } from '../../accounts';
import { type CatalogRow, getCatalog, lockCatalog, updateCatalog } from '../catalogs/store';
import { SyncSuperseded } from '../errors';
import { removeUnseen } from '../items/remove-unseen';
import { fetchImportedPictures } from '../pictures/job';
import { checkRows, checkStep } from './check-step';
import { guessMapping } from './guess-mapping';
import { filesOf, type NumberedRow, readAll, readRows, rowsKeyOf, syncTokenOf } from './row-files';
import type { ImportStatus } from './schemas';
import { type ImportRow, lockImport, updateImport } from './store';
import { writeStep } from './write-step';

type Given = { tenantId: string; importId: string; signal: AbortSignal; last: boolean };

const batch = 500;

/** Does what an import is waiting for, and goes on where another node has left it. */
export async function workImport(ctx: Ctx, given: Given): Promise<void> {
  authorizeSystem(ctx);
  try {
    const row = await find(ctx, given);
    if (row?.status === 'reading') await read(ctx, row, given);
    if (row?.status === 'checking' || row?.status === 'running') await goThrough(ctx, row, given);
  } catch (error) {
    const planned = DomainError.isInstance(error);
    if (!planned && !given.last) throw error;
    await fail(ctx, given, planned ? error.message : 'Something went wrong on our side.');
    if (!planned) throw error;
  }
}

const find = (ctx: Ctx, { tenantId, importId }: Given) =>
  withTenant(ctx, (tx) => lockImport(tx, { tenantId, importId }));

async function read(
  ctx: Ctx,
  { fileKey, name, tenantId, id, catalogId }: ImportRow,
  { signal }: Given,
): Promise<void> {
  const { storage, workshop } = ctx.platform;
  const bytes = await readAll(storage, fileKey);
  const { columns, total, lines } = await readTable(workshop, { bytes, name }, { owner: tenantId, signal });
  await storage.put(rowsKeyOf(fileKey), lines, { contentType: 'application/x-ndjson' });
  await step(ctx, { tenantId, importId: id, status: 'reading' }, async (tx, row) => {
    const { attributes } = await getCatalog(tx, { tenantId, id: catalogId });
    const mapping = guessMapping(
      attributes,
      columns.map((column) => column.name),
    );
    await updateImport(tx, row, { status: 'ready', columns, mapping, counts: { ...row.counts, total } });
  });
}

/** Batch by batch, each with its progress in one transaction. */
async function goThrough(ctx: Ctx, row: ImportRow, { signal }: Given): Promise<void> {
  const { tenantId, id, status, fileKey } = row;
  const at = { tenantId, importId: id, status };
  const seen = new Set<string>();
  let rows: NumberedRow[] = [];
  const flush = async () => {
    const some = rows;
    rows = [];
    signal.throwIfAborted();
    return step(ctx, at, async (tx, current) => {
      const catalog = await catalogFor(tx, current);
      const checked = checkRows(catalog, { row: current, rows: some, seen, now: ctx.platform.clock.now() });
      const fresh = checked.filter((each) => each.at >= current.nextRow);
      if (fresh.length === 0) return;
      const change =
        status === 'running'
          ? await writeStep(tx, ctx, { catalog, row: current, rows: fresh })
          : await checkStep(tx, ctx, { catalog, row: current, rows: fresh });
      await updateImport(tx, current, { ...change, nextRow: (fresh.at(-1)?.at ?? 0) + 1 });
    });
  };
  for await (const numbered of readRows(ctx.platform.storage, fileKey)) {
    rows.push(numbered);
    if (rows.length === batch && !(await flush())) return;
  }
  if (rows.length > 0 && !(await flush())) return;
  await step(ctx, at, (tx, current) => finish(tx, ctx, current));
}

async function catalogFor(tx: Tx, row: ImportRow): Promise<CatalogRow> {
  const key = { tenantId: row.tenantId, id: row.catalogId };
  if (row.status !== 'running') return getCatalog(tx, key);
  const catalog = await lockCatalog(tx, key);
  if (row.replaces && catalog.syncToken !== syncTokenOf(row.id)) throw new SyncSuperseded();
  return catalog;
}

async function finish(tx: Tx, ctx: Ctx, row: ImportRow): Promise<void> {
  const catalog = await catalogFor(tx, row);
  if (row.status === 'checking') {
    const removed = row.replaces ? Math.max(0, catalog.items - row.counts.changed - row.counts.same) : 0;
    await updateImport(tx, row, { status: 'checked', counts: { ...row.counts, removed } });
    return;
  }
  const counts = { ...row.counts };
  if (row.replaces && catalog.syncStartedAt) {
    counts.removed = await removeUnseen(tx, ctx, {
      catalog,
      token: syncTokenOf(row.id),
      since: catalog.syncStartedAt,
    });
    await updateCatalog(tx, catalog, { syncToken: null, syncStartedAt: null });
  }
  await discard(tx, row.tenantId, filesOf(row.fileKey));
  const target = { kind: 'catalog', id: catalog.id, label: catalog.name };
  await record(tx, ctx, { action: 'catalog.imported', target, detail: { file: row.name, ...counts } });
  const since = row.createdAt.toISOString();
  await enqueue(tx, fetchImportedPictures, { catalogId: catalog.id, since }, { tenantId: row.tenantId });
  await updateImport(tx, row, { status: 'done', counts, finishedAt: ctx.platform.clock.now() });
}

type At = { tenantId: string; importId: string; status: ImportStatus };

/** False once the import is no longer in this status: somebody cancelled it. */
async function step(ctx: Ctx, at: At, work: (tx: Tx, row: ImportRow) => Promise<void>): Promise<boolean> {
  return withTenant(ctx, async (tx) => {
    const row = await lockImport(tx, at);
    if (row?.status !== at.status) return false;
    await work(tx, row);
    return true;
  });
}

async function fail(ctx: Ctx, { tenantId, importId }: Given, reason: string): Promise<void> {
  await withTenant(ctx, async (tx) => {
    const row = await lockImport(tx, { tenantId, importId });
    if (!row || row.status === 'cancelled' || row.status === 'done') return;
    await discard(tx, tenantId, filesOf(row.fileKey));
    await updateImport(tx, row, { status: 'failed', reason, finishedAt: ctx.platform.clock.now() });
  });
}
