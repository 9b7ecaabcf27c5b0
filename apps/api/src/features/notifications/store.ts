import type { Tx } from '../../platform/db';
import type { Wishes } from './schemas';

type Key = { tenantId: string; memberId: string };

export async function findWishes(tx: Tx, key: Key): Promise<Wishes | null> {
  return tx.memberWishes.findUnique({ where: { tenantId_memberId: key }, select: { mailCalls: true } });
}

export async function upsertWishes(tx: Tx, key: Key, wishes: Wishes): Promise<void> {
  await tx.memberWishes.upsert({
    where: { tenantId_memberId: key },
    create: { ...key, ...wishes },
    update: wishes,
  });
}

/** Of the members those who do not want a mail when somebody is called. */
export async function listUnmailed(tx: Tx, tenantId: string): Promise<Set<string>> {
  const rows = await tx.memberWishes.findMany({
    where: { tenantId, mailCalls: false },
    select: { memberId: true },
  });
  return new Set(rows.map(({ memberId }) => memberId));
}
