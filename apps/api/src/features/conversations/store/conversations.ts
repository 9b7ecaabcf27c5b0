import { Prisma } from '../../../generated/prisma/client';
import type { Question, Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { ConversationRow, Key } from './rows';

/** What every view of a conversation is made of; `p` is its assignee. */
export const columns = Prisma.raw(`
  c.id, c.contact_id AS "contactId", c.channel, c.status, c.priority, c.category,
  c.assignee_id AS "assigneeId", c.tags, c.last_seq AS "lastSeq", c.last_text AS "lastText",
  c.last_author AS "lastAuthor", c.last_message_at AS "lastMessageAt",
  c.contact_read_seq AS "contactReadSeq", c.team_read_seq AS "teamReadSeq",
  c.contact_unread AS "contactUnread", c.team_unread AS "teamUnread",
  c.waiting_since AS "waitingSince", c.first_response_at AS "firstResponseAt",
  c.escalated_at AS "escalatedAt", c.escalation_reason AS "escalationReason", c.queue,
  c.answered_by AS "answeredBy", c.snoozed_until AS "snoozedUntil", c.closed_at AS "closedAt",
  c.rating_score AS "ratingScore", c.rating_comment AS "ratingComment", c.created_at AS "createdAt",
  p.name AS "assigneeName"`);
export const contactColumns = Prisma.raw(`
  k.name AS "contactName", k.email AS "contactEmail", k.external_id IS NOT NULL AS "contactIdentified",
  k.blocked_at IS NOT NULL AS "contactBlocked"`);
export const joinContact = Prisma.raw('JOIN contact k ON k.tenant_id = c.tenant_id AND k.id = c.contact_id');
export const joinAssignee = Prisma.raw(`
  LEFT JOIN member m ON m.tenant_id = c.tenant_id AND m.id = c.assignee_id
  LEFT JOIN person p ON p.id = m.person_id`);

export async function findConversation(tx: Tx, key: Key): Promise<ConversationRow | null> {
  const [row] = await tx.$queryRaw<ConversationRow[]>`
    SELECT ${columns}, ${contactColumns} FROM conversation c ${joinContact} ${joinAssignee}
    WHERE c.tenant_id = ${key.tenantId} AND c.id = ${key.id}`;
  return row ?? null;
}

export async function getConversation(tx: Tx, key: Key): Promise<ConversationRow> {
  const row = await findConversation(tx, key);
  if (!row) throw new NotFound('conversation');
  return row;
}

/** Held until the end of the transaction: whoever says something in it, or changes it, waits. */
export async function lockConversation(tx: Tx, key: Key): Promise<ConversationRow> {
  await tx.$queryRaw`SELECT id FROM conversation WHERE tenant_id = ${key.tenantId} AND id = ${key.id} FOR UPDATE`;
  return getConversation(tx, key);
}

type State = Pick<ConversationRow, 'status' | 'answeredBy'>;

/** The same for whoever needs no more than this of it. */
export const stateOnceLocked = ({ tenantId, id }: Key): Question<State> => ({
  statement: {
    name: 'conversation-state-locked',
    text: `SELECT status, answered_by AS "answeredBy" FROM conversation
      WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
    values: [tenantId, id],
  },
  read([row]) {
    if (!row) throw new NotFound('conversation');
    return row as State;
  },
});

export async function updateConversation(
  tx: Tx,
  key: Key,
  data: Prisma.ConversationUncheckedUpdateManyInput,
): Promise<void> {
  await tx.conversation.updateMany({ where: key, data });
}

type NewConversation = Prisma.ConversationCreateManyInput & { clientId: string };

/** Started twice with the same client id it is started once. */
export async function insertConversation(tx: Tx, conversation: NewConversation): Promise<boolean> {
  const { count } = await tx.conversation.createMany({ data: conversation, skipDuplicates: true });
  return count === 1;
}

type Started = { tenantId: string; contactId: string; clientId: string };

export async function findStarted(tx: Tx, started: Started): Promise<string | null> {
  const found = await tx.conversation.findUnique({
    where: { tenantId_contactId_clientId: started },
    select: { id: true },
  });
  return found?.id ?? null;
}

export async function deleteConversation(tx: Tx, key: Key): Promise<void> {
  await tx.conversation.deleteMany({ where: key });
}
