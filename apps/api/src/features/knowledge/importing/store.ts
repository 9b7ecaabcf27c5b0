import type { Prisma, SourceItem, SourceRun } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { asRows } from '../rows';
import { filesOf } from './files-of';
import type { Input } from './inputs';
import { leftOut } from './left-out';
import type { FoundLink } from './outcome';

type Key = { tenantId: string; id: string };
export type ItemRow = SourceItem;
export type RunStatus = 'queued' | 'running' | 'finished' | 'failed' | 'cancelled';

export async function insertRun(tx: Tx, run: Prisma.SourceRunUncheckedCreateInput): Promise<SourceRun> {
  return tx.sourceRun.create({ data: run });
}

export async function findRun(tx: Tx, key: Key): Promise<SourceRun | null> {
  return tx.sourceRun.findUnique({ where: { tenantId_id: key } });
}

/** From one of these states to another; false when it has left them meanwhile. */
export async function moveRun(
  tx: Tx,
  { tenantId, id }: Key,
  { from, ...data }: { from: RunStatus[]; status: RunStatus } & Prisma.SourceRunUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.sourceRun.updateMany({
    where: { tenantId, id, status: { in: from } },
    data,
  });
  return count > 0;
}

export async function insertItem(tx: Tx, item: Prisma.SourceItemUncheckedCreateInput): Promise<ItemRow> {
  return tx.sourceItem.create({ data: item });
}

export async function insertItems(tx: Tx, items: Prisma.SourceItemUncheckedCreateInput[]): Promise<void> {
  await tx.sourceItem.createMany({ data: items });
}

export type PutItem = {
  id: string;
  address: string;
  status: string;
  reason: string | null;
  reasonText: string | null;
  input: Input;
};

/** All at once. Those whose address is known keep their id; every id, in the order given. */
export async function putItems(
  tx: Tx,
  { tenantId, sourceId, items }: OfSource & { items: readonly PutItem[] },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string; address: string }[]>`
    INSERT INTO source_item AS s (tenant_id, source_id, id, address, status, reason, reason_text, input, updated_at)
    SELECT ${tenantId}, ${sourceId}, i.id, i.address, i.status, i.reason, i."reasonText", i.input, now()
    FROM jsonb_to_recordset(${asRows(items)}::jsonb) AS i (
      id text, address text, status text, reason text, "reasonText" text, input jsonb
    )
    ON CONFLICT (tenant_id, source_id, address) DO UPDATE SET status = excluded.status, reason = excluded.reason,
      reason_text = excluded.reason_text, input = excluded.input, updated_at = excluded.updated_at
    RETURNING s.id, s.address`;
  const ids = new Map(rows.map(({ id, address }) => [address, id]));
  return items.map(({ address, id }) => ids.get(address) ?? id);
}

export async function findItem(tx: Tx, key: Key) {
  return tx.sourceItem.findUnique({
    where: { tenantId_id: key },
    include: { document: { select: { id: true } } },
  });
}

export async function updateItem(tx: Tx, key: Key, data: Prisma.SourceItemUncheckedUpdateInput) {
  await tx.sourceItem.update({ where: { tenantId_id: key }, data });
}

type OfSource = { tenantId: string; sourceId: string };

/** The next that this run has not read yet; that each is tried once more stands before it is. */
export async function takeItems(
  tx: Tx,
  { tenantId, sourceId, runId, limit }: OfSource & { runId: string; limit: number },
): Promise<ItemRow[]> {
  const items = await tx.sourceItem.findMany({
    where: { tenantId, sourceId, runId, status: { in: ['found', 'fetched'] } },
    orderBy: [{ depth: 'asc' }, { createdAt: 'asc' }, { address: 'asc' }],
    take: limit,
  });
  const ids = items.map(({ id }) => id);
  await tx.sourceItem.updateMany({
    where: { tenantId, id: { in: ids } },
    data: { attempts: { increment: 1 } },
  });
  return items.map((item) => ({ ...item, attempts: item.attempts + 1 }));
}

/** Everything that is known of the source is read again, or only what failed. */
export async function resetItems(
  tx: Tx,
  { tenantId, sourceId, runId, failedOnly }: OfSource & { runId: string; failedOnly: boolean },
): Promise<number> {
  const { count } = await tx.sourceItem.updateMany({
    where: {
      tenantId,
      sourceId,
      ...(failedOnly
        ? { status: { in: ['failed', 'found', 'fetched'] } }
        : {
            AND: [
              // What is gone comes back by a link to it; to where a source begins there need be none.
              { OR: [{ status: { not: 'gone' } }, { depth: 0 }] },
              { OR: [{ reason: null }, { reason: { not: leftOut.reason } }] },
            ],
          }),
    },
    data: { runId, status: 'found', attempts: 0, reason: null, reasonText: null },
  });
  if (failedOnly) return count;
  // Left out or not, where a source begins leads to the rest of it.
  const begins = await tx.sourceItem.updateMany({
    where: { tenantId, sourceId, depth: 0, reason: leftOut.reason },
    data: { runId, status: 'found', attempts: 0 },
  });
  return count + begins.count;
}

/** Those that were read, or could not be; not what waits. */
export async function countRead(tx: Tx, { tenantId, sourceId }: OfSource): Promise<number> {
  const status = { in: ['indexed', 'unchanged', 'failed'] };
  return tx.sourceItem.count({ where: { tenantId, sourceId, status } });
}

export async function countItems(tx: Tx, { tenantId, sourceId }: OfSource): Promise<number> {
  return tx.sourceItem.count({ where: { tenantId, sourceId, status: { notIn: ['skipped', 'gone'] } } });
}

type Links = OfSource & { runId: string; links: readonly (FoundLink & { id: string })[] };

/** Those that are known already stay as they are, but for one that was gone before this run: it may be back. */
export async function insertLinks(tx: Tx, { links, tenantId, sourceId, runId }: Links): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO source_item AS s (tenant_id, source_id, run_id, id, address, depth, status, updated_at)
    SELECT ${tenantId}, ${sourceId}, ${runId}, l.id, l.address, l.depth, 'found', now()
    FROM jsonb_to_recordset(${asRows(links)}::jsonb) AS l (id text, address text, depth int)
    ON CONFLICT (tenant_id, source_id, address) DO UPDATE SET run_id = excluded.run_id, status = 'found',
      attempts = 0, reason = NULL, reason_text = NULL, updated_at = excluded.updated_at
    WHERE s.status = 'gone' AND s.run_id IS DISTINCT FROM excluded.run_id`;
}

/** For the platform's clock, over all tenants. */
export async function listDueSources(tx: Tx, { now, limit }: { now: Date; limit: number }) {
  return tx.source.findMany({
    where: { nextRunAt: { lte: now } },
    select: { tenantId: true, id: true },
    orderBy: { nextRunAt: 'asc' },
    take: limit,
  });
}

/** For the platform's clock, over all tenants. */
export async function listImporting(tx: Tx): Promise<(OfSource & { runId: string })[]> {
  const rows = await tx.source.findMany({
    where: { status: 'importing' },
    select: { tenantId: true, id: true, runId: true },
  });
  return rows.flatMap(({ tenantId, id, runId }) => (runId ? [{ tenantId, sourceId: id, runId }] : []));
}

/** Of everything in it, whichever run has seen it last. */
export async function countByStatus(tx: Tx, { tenantId, sourceId }: OfSource) {
  const rows = await tx.sourceItem.groupBy({ by: ['status'], where: { tenantId, sourceId }, _count: true });
  return new Map(rows.map(({ status, _count }) => [status, _count]));
}

/** Everything is sent again the next time, whether or not it has changed. */
export async function forgetValidators(tx: Tx, source: OfSource): Promise<void> {
  await tx.sourceItem.updateMany({ where: source, data: { etag: null, lastModified: null } });
}

/** Of a source that holds one thing: a file, a page. */
export async function findOnlyItem(tx: Tx, source: OfSource) {
  return tx.sourceItem.findFirst({
    where: source,
    orderBy: { createdAt: 'asc' },
    include: { document: { select: { id: true } } },
  });
}

/** Of these files, those that something was or is to be read from. */
export async function listNamedFiles(tx: Tx, tenantId: string, keys: string[]): Promise<Set<string>> {
  const rows = await tx.sourceItem.findMany({
    where: { tenantId, OR: [{ fileKey: { in: keys } }, { keptFileKey: { in: keys } }] },
    select: { fileKey: true, keptFileKey: true },
  });
  return new Set(rows.flatMap(filesOf));
}

export async function deleteItems(tx: Tx, tenantId: string, ids: readonly string[]): Promise<number> {
  const { count } = await tx.sourceItem.deleteMany({ where: { tenantId, id: { in: [...ids] } } });
  return count;
}
