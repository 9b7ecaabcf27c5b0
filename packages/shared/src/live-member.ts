import * as z from 'zod/mini';
import type { ContactView } from './live';
import { ConversationId } from './live';
import type { Author, Message } from './message';

/** What a member's browser says to the server; every deed goes through the API, not through here. */
export const MemberFrame = z.discriminatedUnion('t', [
  /** The conversation on the screen, or none. */
  z.strictObject({ t: z.literal('watch'), conversationId: z.nullable(ConversationId) }),
  z.strictObject({ t: z.literal('typing-set'), conversationId: ConversationId, on: z.boolean() }),
  z.strictObject({ t: z.literal('ping') }),
]);
export type MemberFrame = z.infer<typeof MemberFrame>;

export const conversationStatuses = ['open', 'escalated', 'snoozed', 'closed'] as const;
export type ConversationStatus = (typeof conversationStatuses)[number];
export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof priorities)[number];
/** Agents answer until a person has the conversation, and again when they are given it back. */
export const answerers = ['agents', 'people'] as const;
export type AnsweredBy = (typeof answerers)[number];
export const channels = ['web', 'email', 'sms', 'whatsapp', 'voice', 'social'] as const;
export type Channel = (typeof channels)[number];

export type NamedMember = { memberId: string; name: string };

/** A conversation as the inbox lists it. */
export type InboxConversation = {
  id: string;
  contact: Pick<ContactView, 'id' | 'name' | 'email' | 'identified'>;
  status: ConversationStatus;
  priority: Priority;
  category: string | null;
  channel: Channel;
  assignee: NamedMember | null;
  tags: string[];
  answeredBy: AnsweredBy;
  /** Why a person was called, while one is. */
  escalation: { reason: string | null; queue: string | null } | null;
  lastSeq: number;
  lastMessage: { text: string; author: Author } | null;
  lastMessageAt: string;
  contactReadSeq: number;
  teamReadSeq: number;
  /** Messages of the contact that nobody of the team has read. */
  unread: number;
  waitingSince: string | null;
  firstResponseAt: string | null;
  snoozedUntil: string | null;
  closedAt: string | null;
  rating: { score: number; comment: string | null } | null;
  createdAt: string;
};

export type NoteView = {
  id: string;
  conversationId: string;
  afterSeq: number;
  author: NamedMember;
  text: string;
  mentions: string[];
  createdAt: string;
};

/** Someone of the team who looks at a conversation now. */
export type Onlooker = NamedMember & { typing: boolean };

/** What members are told. Lost ones are made good by reading again after a reconnect. */
export type MemberServerFrame =
  | { t: 'welcome'; at: string; memberId: string | null }
  | { t: 'conversation'; conversation: InboxConversation }
  | { t: 'message'; message: Message }
  | { t: 'note'; note: NoteView }
  /** A conversation was deleted; without one, the contact with everything that was said. */
  | { t: 'removed'; contactId: string; conversationId: string | null }
  /** What is known of a contact changed. */
  | { t: 'contact'; contact: ContactView }
  | { t: 'typing'; conversationId: string; author: Author; on: boolean }
  /** What an agent is about to say, while it comes: see the visitors’ frame of this name. */
  | { t: 'draft'; conversationId: string; author: Author; at: number; text: string | null }
  /** A draft was written, or decided on. */
  | { t: 'drafts'; conversationId: string }
  /** What was said so far was summed up anew. */
  | { t: 'summary'; conversationId: string }
  /** A recording in it was written down. */
  | { t: 'heard'; conversationId: string }
  /** All who look at it now. */
  | { t: 'onlookers'; conversationId: string; onlookers: Onlooker[] }
  /** Whether the contact has a page of the site open. */
  | { t: 'presence'; contactId: string; online: boolean }
  /** The member's rights changed: read everything again. */
  | { t: 'access-changed' }
  | { t: 'pong' };
