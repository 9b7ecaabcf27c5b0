import type { Tx } from '../../../platform/db';

export type Call = {
  contactName: string | null;
  reason: string | null;
  queue: string | null;
  priority: string;
  assigneeId: string | null;
};

type Claim = { tenantId: string; conversationId: string; now: Date };

/** Null where a person answered, it is over, or the members were told of this call already. */
export async function claimCall(tx: Tx, { tenantId, conversationId, now }: Claim): Promise<Call | null> {
  const [call] = await tx.$queryRaw<Call[]>`
    UPDATE conversation c SET members_called_at = ${now.toISOString()}::timestamptz FROM contact k
    WHERE c.tenant_id = ${tenantId} AND c.id = ${conversationId} AND c.status = 'escalated'
      AND (c.members_called_at IS NULL OR c.members_called_at < c.escalated_at)
      AND coalesce(c.last_author->>'kind', '') <> 'member' AND k.tenant_id = c.tenant_id AND k.id = c.contact_id
    RETURNING k.name AS "contactName", c.escalation_reason AS reason, c.queue, c.priority,
      c.assignee_id AS "assigneeId"`;
  return call ?? null;
}

export type Wait = { calledAt: Date; answeredAt: Date | null };

/** The latest calls for a person, and when one answered; what was closed without is left out. */
export async function listWaits(
  tx: Tx,
  { tenantId, since, most }: { tenantId: string; since: Date; most: number },
): Promise<Wait[]> {
  return tx.$queryRaw<Wait[]>`
    SELECT * FROM (
      SELECT c.escalated_at AS "calledAt", c.status, (
        SELECT m.created_at FROM message m WHERE m.tenant_id = c.tenant_id AND m.conversation_id = c.id
          AND m.author_kind = 'member' AND m.created_at >= c.escalated_at ORDER BY m.seq LIMIT 1) AS "answeredAt"
      FROM conversation c
      WHERE c.tenant_id = ${tenantId} AND c.escalated_at >= ${since.toISOString()}::timestamptz
      ORDER BY c.escalated_at DESC LIMIT ${most}::int
    ) AS called WHERE "answeredAt" IS NOT NULL OR status = 'escalated'`;
}
