import { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import type { Wanted } from '../../../platform/words';
import { columns, contactColumns, joinAssignee, joinContact } from './conversations';
import { withFound } from './found';
import { afterCursor } from './paging';
import type { ConversationRow } from './rows';

export type InboxFilter = {
  tenantId: string;
  statuses: readonly string[];
  channel?: string | undefined;
  /** A member, or null for nobody. */
  assigneeId?: string | null | undefined;
  contactId?: string | undefined;
  priority?: string | undefined;
  tag?: string | undefined;
  unread?: boolean | undefined;
  /** What is looked for, all of it. */
  wanted: readonly Wanted[];
  cursor?: string | undefined;
  limit: number;
};

/** The latest first, one more than asked for if there is. */
export async function listInbox(tx: Tx, filter: InboxFilter): Promise<ConversationRow[]> {
  return tx.$queryRaw<ConversationRow[]>`
    ${withFound(filter.tenantId, filter.wanted)}
    SELECT ${columns}, ${contactColumns} FROM conversation c ${joinContact} ${joinAssignee}
    WHERE c.tenant_id = ${filter.tenantId} ${Prisma.join([...conditionsOf(filter), Prisma.empty], ' ')}
      ${afterCursor(filter.cursor)}
    ORDER BY c.last_message_at DESC, c.id LIMIT ${filter.limit + 1}::int`;
}

function* conditionsOf(filter: InboxFilter): Generator<Prisma.Sql> {
  const { statuses, channel, assigneeId, contactId, priority, tag, unread, wanted } = filter;
  if (statuses.length > 0) yield Prisma.sql`AND c.status IN (${Prisma.join([...statuses])})`;
  if (channel) yield Prisma.sql`AND c.channel = ${channel}`;
  if (assigneeId === null) yield Prisma.sql`AND c.assignee_id IS NULL`;
  if (assigneeId) yield Prisma.sql`AND c.assignee_id = ${assigneeId}`;
  if (contactId) yield Prisma.sql`AND c.contact_id = ${contactId}`;
  if (priority) yield Prisma.sql`AND c.priority = ${priority}`;
  if (tag) yield Prisma.sql`AND c.tags @> ARRAY[${tag}::text]`;
  if (unread) yield Prisma.sql`AND c.team_unread > 0`;
  if (wanted.length > 0) yield Prisma.sql`AND c.id IN (SELECT id FROM found)`;
}

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
  return { tags: tags.map(({ name }) => name), categories: categories.map(({ name }) => name) };
}

export async function findMemberName(tx: Tx, key: { tenantId: string; id: string }): Promise<string | null> {
  const member = await tx.member.findUnique({
    where: { tenantId_id: key },
    select: { user: { select: { name: true } } },
  });
  return member?.user.name ?? null;
}
