import type { Tx } from '../../../platform/db';

export type Counts = {
  open: number;
  mine: number;
  unassigned: number;
  unread: number;
  escalated: number;
  snoozed: number;
  closed: number;
};

/** How many there are of each kind; what is at work counts the escalated too. */
export async function countInbox(tx: Tx, tenantId: string, memberId: string | null): Promise<Counts> {
  const [counts] = await tx.$queryRaw<Counts[]>`
    SELECT count(*) FILTER (WHERE status IN ('open', 'escalated'))::int AS open,
      count(*) FILTER (WHERE status IN ('open', 'escalated') AND assignee_id = ${memberId})::int AS mine,
      count(*) FILTER (WHERE status IN ('open', 'escalated') AND assignee_id IS NULL)::int AS unassigned,
      count(*) FILTER (WHERE status IN ('open', 'escalated') AND team_unread > 0)::int AS unread,
      count(*) FILTER (WHERE status = 'escalated')::int AS escalated,
      count(*) FILTER (WHERE status = 'snoozed')::int AS snoozed,
      count(*) FILTER (WHERE status = 'closed')::int AS closed
    FROM conversation WHERE tenant_id = ${tenantId}`;
  return counts as Counts;
}

/** What conversations are filed under, the most used first. */
export async function listLabels(tx: Tx, tenantId: string) {
  const tags = await tx.$queryRaw<{ name: string }[]>`
    SELECT tag AS name FROM conversation, unnest(tags) AS tag WHERE tenant_id = ${tenantId}
    GROUP BY tag ORDER BY count(*) DESC, tag LIMIT 200`;
  const categories = await tx.$queryRaw<{ name: string }[]>`
    SELECT category AS name FROM conversation WHERE tenant_id = ${tenantId} AND category IS NOT NULL
    GROUP BY category ORDER BY count(*) DESC, category LIMIT 200`;
  const queues = await tx.$queryRaw<{ name: string }[]>`
    SELECT queue AS name FROM conversation
    WHERE tenant_id = ${tenantId} AND status = 'escalated' AND queue IS NOT NULL
    GROUP BY queue ORDER BY count(*) DESC, queue LIMIT 200`;
  return {
    tags: tags.map(({ name }) => name),
    categories: categories.map(({ name }) => name),
    queues: queues.map(({ name }) => name),
  };
}

export async function findMemberName(tx: Tx, key: { tenantId: string; id: string }): Promise<string | null> {
  const member = await tx.member.findUnique({
    where: { tenantId_id: key },
    select: { user: { select: { name: true } } },
  });
  return member?.user.name ?? null;
}
