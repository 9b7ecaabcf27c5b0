import type { Tx } from '../../../platform/db';

export async function replaceSetupLink(tx: Tx, link: { id: string; tokenHash: string; expiresAt: Date }) {
  await tx.setupLink.deleteMany({ where: { usedAt: null } });
  await tx.setupLink.create({ data: link });
}

export async function findSetupLink(tx: Tx, tokenHash: string) {
  return tx.setupLink.findUnique({ where: { tokenHash } });
}

/** True for exactly one of any number of simultaneous calls. */
export async function useSetupLink(tx: Tx, tokenHash: string, now: Date): Promise<boolean> {
  const { count } = await tx.setupLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}

export async function listDemoTenants(tx: Tx) {
  return tx.tenant.findMany({ where: { demo: true }, select: { id: true }, orderBy: { createdAt: 'asc' } });
}

export async function findTenantBySlug(tx: Tx, slug: string) {
  return tx.tenant.findUnique({ where: { slug }, select: { id: true } });
}
