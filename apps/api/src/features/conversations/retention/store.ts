import type { Tx } from '../../../platform/db';

type Older = { tenantId: string; before: Date };

export async function hasOlder(tx: Tx, { tenantId, before }: Older): Promise<boolean> {
  const where = { tenantId, lastMessageAt: { lt: before } };
  return (await tx.conversation.findFirst({ where, select: { id: true } })) !== null;
}

type Old = { id: string; contactId: string };

/** The oldest, held; one that somebody is at is left for the next time. */
export function lockOlder(tx: Tx, { tenantId, before }: Older, limit: number): Promise<Old[]> {
  return tx.$queryRaw<Old[]>`
    SELECT id, contact_id AS "contactId" FROM conversation
    WHERE tenant_id = ${tenantId} AND last_message_at < ${before}
    ORDER BY last_message_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
}
