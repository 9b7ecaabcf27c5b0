import { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import type { Wanted } from '../../../platform/words';
import { columns, contactColumns, joinAssignee, joinContact } from './conversations';
import { areKnown, joinWords, withFound } from './found';
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
  queue?: string | undefined;
  unread?: boolean | undefined;
  answeredBy?: string | undefined;
  waiting?: boolean | undefined;
  /** What is looked for, all of it. */
  wanted: readonly Wanted[];
  cursor?: string | undefined;
  limit: number;
};

/** Of how many of the latest the words are read one by one: what is said often fills a page with them. */
const near = 500;

/** The latest first, one more than asked for if there is. */
export async function listInbox(tx: Tx, filter: InboxFilter): Promise<ConversationRow[]> {
  if (filter.wanted.length === 0) return listAll(tx, filter);
  const rows = await listNear(tx, filter);
  return rows.length > filter.limit ? rows : listAll(tx, filter);
}

function listNear(tx: Tx, filter: InboxFilter): Promise<ConversationRow[]> {
  return tx.$queryRaw<ConversationRow[]>`
    WITH latest AS MATERIALIZED (
      SELECT c.* FROM conversation c WHERE ${whereOf(filter)} ${latestFirst} LIMIT ${near}::int
    )
    SELECT ${columns}, ${contactColumns} FROM latest c ${joinContact} ${joinWords} ${joinAssignee}
    WHERE ${areKnown(filter.wanted)} ${latestFirst} LIMIT ${filter.limit + 1}::int`;
}

function listAll(tx: Tx, filter: InboxFilter): Promise<ConversationRow[]> {
  const found = filter.wanted.length > 0 ? Prisma.sql`AND c.id IN (SELECT id FROM found)` : Prisma.empty;
  return tx.$queryRaw<ConversationRow[]>`
    ${withFound(filter.tenantId, filter.wanted)}
    SELECT ${columns}, ${contactColumns} FROM conversation c ${joinContact} ${joinAssignee}
    WHERE ${whereOf(filter)} ${found} ${latestFirst} LIMIT ${filter.limit + 1}::int`;
}

const latestFirst = Prisma.raw('ORDER BY c.last_message_at DESC, c.id');

function whereOf(filter: InboxFilter): Prisma.Sql {
  const conditions = Prisma.join([...conditionsOf(filter), Prisma.empty], ' ');
  return Prisma.sql`c.tenant_id = ${filter.tenantId} ${conditions} ${afterCursor(filter.cursor)}`;
}

function* conditionsOf(filter: InboxFilter): Generator<Prisma.Sql> {
  const { statuses, channel, assigneeId, contactId, priority, tag, queue, unread, answeredBy, waiting } =
    filter;
  if (statuses.length > 0) yield Prisma.sql`AND c.status IN (${Prisma.join([...statuses])})`;
  if (channel) yield Prisma.sql`AND c.channel = ${channel}`;
  if (assigneeId === null) yield Prisma.sql`AND c.assignee_id IS NULL`;
  if (assigneeId) yield Prisma.sql`AND c.assignee_id = ${assigneeId}`;
  if (contactId) yield Prisma.sql`AND c.contact_id = ${contactId}`;
  if (priority) yield Prisma.sql`AND c.priority = ${priority}`;
  if (tag) yield Prisma.sql`AND c.tags @> ARRAY[${tag}::text]`;
  if (queue) yield Prisma.sql`AND c.queue = ${queue} AND c.status = 'escalated'`;
  if (unread) yield Prisma.sql`AND c.team_unread > 0`;
  if (answeredBy) yield Prisma.sql`AND c.answered_by = ${answeredBy}`;
  if (waiting) yield Prisma.sql`AND c.waiting_since IS NOT NULL`;
}
