import type { ConversationView } from '@parley/shared/live';
import type {
  AnsweredBy,
  Channel,
  ConversationStatus,
  InboxConversation,
  Priority,
} from '@parley/shared/live-member';
import type { Message } from '@parley/shared/message';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { viewFiles } from '../files/views';
import type { ConversationRow, MessageRow } from '../store/rows';
import { type Files, fileIdOf, shown } from './bodies';

type TenantCtx = Ctx & { tenantId: string };

/** Messages as both sides see them. Files are looked up only where there are any. */
export async function toMessages(tx: Tx, ctx: TenantCtx, rows: readonly MessageRow[]): Promise<Message[]> {
  const fileIds = rows.map(({ body }) => fileIdOf(body)).filter((id) => id !== null);
  const files = await viewFiles(tx, ctx, fileIds);
  return rows.map((row) => toMessage(row, files));
}

export function toMessage(row: MessageRow, files: Files): Message {
  const { id, conversationId, seq, clientId, author, body, createdAt } = row;
  return {
    id,
    conversationId,
    seq,
    clientId,
    author,
    body: shown(body, files),
    createdAt: createdAt.toISOString(),
  };
}

/** A contact sees open or closed: naps and escalations are the team's own affair. */
export function toConversationView(row: ConversationRow): ConversationView {
  return {
    id: row.id,
    status: row.status === 'closed' ? 'closed' : 'open',
    lastSeq: row.lastSeq,
    lastMessage: row.lastAuthor && {
      text: row.lastText ?? '',
      author: row.lastAuthor,
      createdAt: row.lastMessageAt.toISOString(),
    },
    contactReadSeq: row.contactReadSeq,
    teamReadSeq: row.teamReadSeq,
    unread: row.contactUnread,
    assignee: row.assigneeName === null ? null : { name: row.assigneeName },
    rating: ratingOf(row),
    createdAt: row.createdAt.toISOString(),
  };
}

export function toInboxConversation(row: ConversationRow): InboxConversation {
  return {
    id: row.id,
    contact: {
      id: row.contactId,
      name: row.contactName,
      email: row.contactEmail,
      identified: row.contactIdentified,
    },
    status: row.status as ConversationStatus,
    priority: row.priority as Priority,
    category: row.category,
    channel: row.channel as Channel,
    assignee:
      row.assigneeId === null || row.assigneeName === null
        ? null
        : { memberId: row.assigneeId, name: row.assigneeName },
    tags: row.tags,
    answeredBy: row.answeredBy as AnsweredBy,
    escalation: row.status === 'escalated' ? { reason: row.escalationReason, queue: row.queue } : null,
    lastSeq: row.lastSeq,
    lastMessage: row.lastAuthor && { text: row.lastText ?? '', author: row.lastAuthor },
    lastMessageAt: row.lastMessageAt.toISOString(),
    contactReadSeq: row.contactReadSeq,
    teamReadSeq: row.teamReadSeq,
    unread: row.teamUnread,
    ...instantsOf(row),
    rating: ratingOf(row),
    createdAt: row.createdAt.toISOString(),
  };
}

function instantsOf(row: ConversationRow) {
  return {
    waitingSince: row.waitingSince?.toISOString() ?? null,
    firstResponseAt: row.firstResponseAt?.toISOString() ?? null,
    snoozedUntil: row.snoozedUntil?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}

function ratingOf({ ratingScore, ratingComment }: ConversationRow) {
  return ratingScore === null ? null : { score: ratingScore, comment: ratingComment };
}
