import type { Prisma, Tenant } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { ListPeople, ListTenants } from './schemas';

const newestFirst = [{ createdAt: 'desc' }, { id: 'asc' }] as const;
const anyCase = (contains: string) => ({ contains, mode: 'insensitive' }) as const;

export async function listTenantIds(tx: Tx): Promise<string[]> {
  const tenants = await tx.tenant.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  return tenants.map(({ id }) => id);
}

export async function listTenants(tx: Tx, { q, filter, cursor, limit }: ListTenants) {
  const where: Prisma.TenantWhereInput = {
    ...(filter === 'featured' && { featured: true }),
    ...(filter === 'suspended' && { suspendedAt: { not: null } }),
    ...(q && { OR: [{ name: anyCase(q) }, { slug: anyCase(q) }, { location: anyCase(q) }, { id: q }] }),
  };
  return tx.tenant.findMany({
    where: { AND: [where, after(cursor)] },
    include: { _count: { select: { members: true } } },
    orderBy: [...newestFirst],
    take: limit + 1,
  });
}

export async function listPeople(tx: Tx, { q, cursor, limit }: ListPeople) {
  const where: Prisma.UserWhereInput = q
    ? { OR: [{ name: anyCase(q) }, { email: anyCase(q) }, { id: q }] }
    : {};
  return tx.user.findMany({
    where: { AND: [where, after(cursor)] },
    select: {
      id: true,
      name: true,
      email: true,
      emailVerified: true,
      isOperator: true,
      createdAt: true,
      members: { select: { role: true, tenant: { select: { id: true, name: true } } } },
    },
    orderBy: [...newestFirst],
    take: limit + 1,
  });
}

export async function updateTenantStanding(
  tx: Tx,
  id: string,
  data: { featured: boolean } | { suspendedAt: Date | null; suspendReason: string | null },
): Promise<Tenant> {
  const found = await tx.tenant.findUnique({ where: { id }, select: { id: true } });
  if (!found) throw new NotFound('workspace');
  return tx.tenant.update({ where: { id }, data });
}

export function cursorOf(row: { createdAt: Date; id: string }): string {
  return `${row.createdAt.toISOString()}~${row.id}`;
}

function after(cursor: string | undefined) {
  if (!cursor) return {};
  const [instant = '', id = ''] = cursor.split('~');
  const createdAt = new Date(instant);
  if (Number.isNaN(createdAt.getTime())) return { id: '' };
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { gt: id } }] };
}
