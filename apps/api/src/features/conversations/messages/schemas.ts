import { ClientId } from '@parley/shared/live';
import { answerers, channels, conversationStatuses, priorities } from '@parley/shared/live-member';
import { Card, Chip, Comparison, Field, Source, systemEvents, TeamBody } from '@parley/shared/message';
import { z } from 'zod';
import { idOf } from '../../../platform/schema';

export const ConversationId = idOf('cnv');
export const OneConversation = z.strictObject({ conversationId: ConversationId });
export type OneConversation = z.output<typeof OneConversation>;

export const Reply = z.strictObject({
  conversationId: ConversationId,
  clientId: z.optional(ClientId).describe('Made by you. Sent again under the same one it is one message.'),
  body: TeamBody,
});
export type Reply = z.output<typeof Reply>;

const Author = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contact'), id: z.string() }),
  z.object({ kind: z.literal('member'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('agent'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('system') }),
]);

export const FileShown = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  url: z.string().describe('Below the address of this server.'),
  thumbUrl: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  durationMs: z.number().nullable(),
  transcript: z.string().optional().describe('What is said in it, as a machine wrote it down.'),
});

const text = z.string().nullable();
const Body = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string(), sources: z.optional(z.array(Source)) }),
  z.object({ kind: z.literal('image'), file: FileShown, caption: text }),
  z.object({ kind: z.literal('file'), file: FileShown, caption: text }),
  z.object({ kind: z.literal('audio'), file: FileShown }),
  z.object({ kind: z.literal('cards'), text, cards: z.array(Card) }),
  z.object({ kind: z.literal('comparison'), text, ...Comparison.shape }),
  z.object({ kind: z.literal('chips'), text: z.string(), chips: z.array(Chip) }),
  z.object({ kind: z.literal('form'), text: z.string(), fields: z.array(Field), submitLabel: text }),
  z.object({
    kind: z.literal('form-reply'),
    formSeq: z.number(),
    answers: z.array(z.object({ label: z.string(), value: z.string() })),
  }),
  z.object({ kind: z.literal('system'), event: z.enum(systemEvents), name: text, text }),
]);

export const MessageShown = z.object({
  id: z.string(),
  conversationId: z.string(),
  seq: z.number(),
  clientId: z.string().nullable(),
  author: Author,
  body: Body,
  createdAt: z.string(),
});

const Instant = z.string().nullable();
export const InboxConversationShown = z.object({
  id: z.string(),
  contact: z.object({ id: z.string(), name: text, email: text, identified: z.boolean() }),
  status: z.enum(conversationStatuses),
  priority: z.enum(priorities),
  category: text,
  channel: z.enum(channels),
  assignee: z.object({ memberId: z.string(), name: z.string() }).nullable(),
  tags: z.array(z.string()),
  answeredBy: z.enum(answerers),
  escalation: z.object({ reason: text, queue: text }).nullable(),
  lastSeq: z.number(),
  lastMessage: z.object({ text: z.string(), author: Author }).nullable(),
  lastMessageAt: z.string(),
  contactReadSeq: z.number(),
  teamReadSeq: z.number(),
  unread: z.number(),
  waitingSince: Instant,
  firstResponseAt: Instant,
  snoozedUntil: Instant,
  closedAt: Instant,
  rating: z.object({ score: z.number(), comment: text }).nullable(),
  createdAt: z.string(),
});

export const Replied = z.object({ message: MessageShown, conversation: InboxConversationShown });
export const OneChanged = z.object({ conversation: InboxConversationShown });
