import type { CatalogImport, Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { Change, Counts, ImportStatus, Mapping, Problem } from './schemas';

type Typed = {
  status: ImportStatus;
  columns: { name: string; samples: string[] }[];
  mapping: Mapping;
  counts: Counts;
  problems: Problem[];
  changes: Change[];
};
export type ImportRow = Omit<CatalogImport, keyof Typed> & Typed;
export type ImportKey = { tenantId: string; catalogId: string; importId: string };

const typed = (row: CatalogImport) => row as unknown as ImportRow;

export async function insertImport(
  tx: Tx,
  data: Prisma.CatalogImportUncheckedCreateInput,
): Promise<ImportRow> {
  return typed(await tx.catalogImport.create({ data }));
}

export async function getImport(tx: Tx, { tenantId, catalogId, importId }: ImportKey): Promise<ImportRow> {
  const found = await tx.catalogImport.findUnique({ where: { tenantId_id: { tenantId, id: importId } } });
  if (found?.catalogId !== catalogId) throw new NotFound('import');
  return typed(found);
}

/** FOR UPDATE: a step of the run and whoever cancels it come one after the other. */
export async function lockImport(tx: Tx, key: Omit<ImportKey, 'catalogId'>): Promise<ImportRow | null> {
  const { tenantId, importId: id } = key;
  await tx.$queryRaw`SELECT id FROM catalog_import WHERE tenant_id = ${tenantId} AND id = ${id} FOR UPDATE`;
  const found = await tx.catalogImport.findUnique({ where: { tenantId_id: { tenantId, id } } });
  return found && typed(found);
}

export type ImportChange = Partial<Typed> & {
  replaces?: boolean;
  nextRow?: number;
  reason?: string | null;
  finishedAt?: Date | null;
};

export async function updateImport(
  tx: Tx,
  { tenantId, id }: { tenantId: string; id: string },
  change: ImportChange,
): Promise<ImportRow> {
  const data = change as Prisma.CatalogImportUncheckedUpdateInput;
  return typed(await tx.catalogImport.update({ where: { tenantId_id: { tenantId, id } }, data }));
}

type Page = { limit: number; cursor?: string | undefined };

export async function listImports(
  tx: Tx,
  scope: { tenantId: string; id: string },
  page: Page,
): Promise<ImportRow[]> {
  const rows = await tx.catalogImport.findMany({
    where: { tenantId: scope.tenantId, catalogId: scope.id, ...afterCursor(page.cursor) },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: page.limit + 1,
  });
  return rows.map(typed);
}

export function cursorOf({ createdAt, id }: ImportRow): string {
  return `${createdAt.toISOString()}~${id}`;
}

function afterCursor(cursor: string | undefined): Prisma.CatalogImportWhereInput {
  if (!cursor) return {};
  const [instant = '', id = ''] = cursor.split('~');
  const createdAt = new Date(instant);
  if (Number.isNaN(createdAt.getTime())) return { id: '' };
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { gt: id } }] };
}
