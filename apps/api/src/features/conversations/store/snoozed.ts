import type { Tx } from '../../../platform/db';

/** Of all tenants, in an operator's transaction; who is first to be woken comes first. */
export async function listDue(tx: Tx, now: Date, limit: number): Promise<{ tenantId: string; id: string }[]> {
  return tx.conversation.findMany({
    where: { status: 'snoozed', snoozedUntil: { lte: now } },
    select: { tenantId: true, id: true },
    orderBy: { snoozedUntil: 'asc' },
    take: limit,
  });
}
