import type { Tx } from '../../platform/db';
import type { Wishes } from './schemas';

type Key = { tenantId: string; memberId: string };

export async function findWishes(tx: Tx, key: Key): Promise<Wishes | null> {
  return tx.memberWishes.findUnique({
    where: { tenantId_memberId: key },
    select: { mailCalls: true, mailDrafts: true },
  });
}

export async function upsertWishes(tx: Tx, key: Key, wishes: Wishes): Promise<void> {
  await tx.memberWishes.upsert({
    where: { tenantId_memberId: key },
    create: { ...key, ...wishes },
    update: wishes,
  });
}

/** Of the members those who do not want such mails. */
export async function listUnmailed(tx: Tx, tenantId: string, wish: keyof Wishes): Promise<Set<string>> {
  const rows = await tx.memberWishes.findMany({
    where: { tenantId, [wish]: false },
    select: { memberId: true },
  });
  return new Set(rows.map(({ memberId }) => memberId));
}
