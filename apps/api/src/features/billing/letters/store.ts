import type { Tx } from '../../../platform/db';

type Told = { tenantId: string; key: string };

/** Whether it was news: one of several who tell at the same time does. */
export async function insertTold(tx: Tx, told: Told & { toldAt: Date }): Promise<boolean> {
  const { count } = await tx.tenantNotice.createMany({ data: [told], skipDuplicates: true });
  return count === 1;
}

export function findTold(tx: Tx, { tenantId, key }: Told) {
  return tx.tenantNotice.findUnique({ where: { tenantId_key: { tenantId, key } } });
}

/** What a later notice of the same kind takes the place of. */
export async function deleteTold(
  tx: Tx,
  { tenantId, kind, except }: { tenantId: string; kind: string; except: string | null },
): Promise<void> {
  const where = { tenantId, key: { startsWith: `${kind}:`, ...(except !== null && { not: except }) } };
  await tx.tenantNotice.deleteMany({ where });
}

export async function listOwners(tx: Tx, tenantId: string) {
  const owners = await tx.member.findMany({
    where: { tenantId, role: 'owner' },
    select: { user: { select: { email: true } } },
    orderBy: { id: 'asc' },
  });
  const { name } = await tx.tenant.findUniqueOrThrow({ where: { id: tenantId }, select: { name: true } });
  return { emails: owners.map(({ user }) => user.email), workspaceName: name };
}
