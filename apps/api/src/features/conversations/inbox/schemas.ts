import { answerers, channels, conversationStatuses, priorities } from '@parley/shared/live-member';
import { z } from 'zod';
import { Cursor, idOf, line, optional, PageSize, pageOf } from '../../../platform/schema';
import { ConversationId, InboxConversationShown, MessageShown } from '../messages/schemas';

const MemberId = idOf('mbr');
/** In a query everything is text. */
const spelled = new Map<unknown, boolean>([
  ['true', true],
  ['false', false],
]);
const Flag = z.preprocess((value: boolean | 'true' | 'false') => spelled.get(value) ?? value, z.boolean());
const Seq = z.coerce.number().int().min(0);
const Tag = line(40).min(1);

export const ListConversations = z.strictObject({
  cursor: Cursor,
  limit: PageSize,
  status: z
    .enum([...conversationStatuses, 'active', 'all'])
    .default('active')
    .describe('`active` is open and escalated together.'),
  channel: z.enum(channels).optional(),
  assignee: z.union([z.enum(['me', 'unassigned']), MemberId]).optional(),
  contactId: idOf('con').optional(),
  priority: z.enum(priorities).optional(),
  tag: Tag.optional(),
  queue: line(60).min(1).optional().describe('Only those for which this queue was called.'),
  unread: Flag.optional().describe('Only those with something nobody of the team has read.'),
  answeredBy: z.enum(answerers).optional(),
  waiting: Flag.optional().describe('Only those in which the contact waits for an answer.'),
  q: line(200)
    .optional()
    .describe(
      'How words begin that were said, or that a name, an e-mail address or a phone number holds: all of them.',
    ),
});
export type ListConversations = z.output<typeof ListConversations>;
export const ConversationPage = pageOf(InboxConversationShown);

export const ReadMessages = z.strictObject({
  conversationId: ConversationId,
  beforeSeq: Seq.optional().describe('Those before this one; the last ones when absent.'),
  afterSeq: Seq.optional().describe('Those after this one, to fill a gap.'),
  limit: PageSize,
});
export type ReadMessages = z.output<typeof ReadMessages>;
export const MessageStretch = z.object({ messages: z.array(MessageShown), more: z.boolean() });

const count = z.number();
export const InboxCounts = z.object({
  open: count,
  mine: count,
  unassigned: count,
  unread: count,
  escalated: count,
  snoozed: count,
  closed: count,
});
export const Labels = z.object({
  tags: z.array(z.string()),
  categories: z.array(z.string()),
  queues: z.array(z.string()),
});

export const Assign = z.strictObject({
  conversationId: ConversationId,
  memberId: MemberId.nullable().describe('Nobody, to hand it back.'),
});
export type Assign = z.output<typeof Assign>;

export const Snooze = z.strictObject({
  conversationId: ConversationId,
  until: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
});
export type Snooze = z.output<typeof Snooze>;

export const SetPriority = z.strictObject({ conversationId: ConversationId, priority: z.enum(priorities) });
export type SetPriority = z.output<typeof SetPriority>;

export const SetCategory = z.strictObject({ conversationId: ConversationId, category: optional(line(60)) });
export type SetCategory = z.output<typeof SetCategory>;

export const SetTags = z.strictObject({
  conversationId: ConversationId,
  tags: z
    .array(Tag)
    .max(20)
    .transform((tags) => [...new Set(tags)]),
});
export type SetTags = z.output<typeof SetTags>;

export const MarkRead = z.strictObject({ conversationId: ConversationId, seq: Seq });
export type MarkRead = z.output<typeof MarkRead>;
