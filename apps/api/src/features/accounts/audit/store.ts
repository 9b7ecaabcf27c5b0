import type { AuditEntry, Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import type { ListAudit } from './schemas';

export type AuditRow = AuditEntry;

/** parley_app may insert but not read, so nothing is asked back. */
export async function insertEntry(tx: Tx, entry: Prisma.AuditEntryCreateManyInput): Promise<void> {
  await tx.auditEntry.createMany({ data: entry });
}

export async function listEntries(tx: Tx, filter: ListAudit): Promise<AuditRow[]> {
  return tx.auditEntry.findMany({
    where: {
      ...(filter.action && { action: filter.action }),
      ...(filter.actorId && { actorId: filter.actorId }),
      at: { ...(filter.from && { gte: filter.from }), ...(filter.to && { lt: filter.to }) },
      ...(filter.cursor && afterCursor(filter.cursor)),
    },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: filter.limit + 1,
  });
}

export function cursorOf(entry: AuditRow): string {
  return `${entry.at.toISOString()}~${entry.id}`;
}

function afterCursor(cursor: string): Prisma.AuditEntryWhereInput {
  const [instant = '', id = ''] = cursor.split('~');
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return { id: '' };
  return { OR: [{ at: { lt: at } }, { at, id: { gt: id } }] };
}

export async function listFacets(tx: Tx) {
  const actions = await tx.auditEntry.findMany({
    distinct: ['action'],
    select: { action: true },
    orderBy: { action: 'asc' },
  });
  const actors = await tx.auditEntry.findMany({
    distinct: ['actorId'],
    where: { actorId: { not: null } },
    select: { actorId: true, actorName: true },
    orderBy: [{ actorId: 'asc' }, { at: 'desc' }],
    take: 200,
  });
  return { actions, actors };
}

export async function findTenantNames(tx: Tx, tenantIds: string[]): Promise<Map<string, string>> {
  const tenants = await tx.tenant.findMany({
    where: { id: { in: tenantIds } },
    select: { id: true, name: true },
  });
  return new Map(tenants.map((tenant) => [tenant.id, tenant.name]));
}
