import type { Author } from '@parley/shared/message';
import type { StoredBody } from '../messages/bodies';

export type Key = { tenantId: string; id: string };

/** A conversation with the names of the people in it. */
export type ConversationRow = {
  id: string;
  contactId: string;
  channel: string;
  status: string;
  priority: string;
  category: string | null;
  assigneeId: string | null;
  assigneeName: string | null;
  tags: string[];
  lastSeq: number;
  lastText: string | null;
  lastAuthor: Author | null;
  lastMessageAt: Date;
  contactReadSeq: number;
  teamReadSeq: number;
  contactUnread: number;
  teamUnread: number;
  waitingSince: Date | null;
  firstResponseAt: Date | null;
  escalatedAt: Date | null;
  escalationReason: string | null;
  queue: string | null;
  answeredBy: string;
  snoozedUntil: Date | null;
  closedAt: Date | null;
  ratingScore: number | null;
  ratingComment: string | null;
  createdAt: Date;
  contactName: string | null;
  contactEmail: string | null;
  contactIdentified: boolean;
  contactBlocked: boolean;
};

export type MessageRow = {
  conversationId: string;
  seq: number;
  id: string;
  clientId: string | null;
  author: Author;
  body: StoredBody;
  text: string;
  createdAt: Date;
};
