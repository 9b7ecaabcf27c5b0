import type { Prisma, Tenant } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';

export async function getTenant(tx: Tx, id: string): Promise<Tenant> {
  const tenant = await tx.tenant.findUnique({ where: { id } });
  if (!tenant) throw new NotFound('workspace');
  return tenant;
}

export async function insertTenant(tx: Tx, tenant: Prisma.TenantUncheckedCreateInput): Promise<void> {
  await tx.tenant.createMany({ data: tenant });
}

export async function updateTenant(
  tx: Tx,
  id: string,
  profile: Prisma.TenantUncheckedUpdateInput,
): Promise<Tenant> {
  return tx.tenant.update({ where: { id }, data: profile });
}

/** Row-level security leaves one to find. */
export async function getOwnTenant(tx: Tx) {
  return tx.tenant.findFirstOrThrow({ select: { id: true, name: true, timeZone: true } });
}
