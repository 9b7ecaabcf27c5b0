import { TeamBody } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import { z } from 'zod';
import { Cursor, idOf, PageSize, pageOf, text } from '../../../platform/schema';
import { AgentId } from '../agents/schemas';
import { TraceShown } from '../why/schemas';

export const draftStates = [
  'pending',
  'approved',
  'rejected',
  'used',
  'dismissed',
  'replaced',
  'expired',
  'said',
] as const;
export type DraftState = (typeof draftStates)[number];
const DraftId = idOf('drf');
const ConversationId = idOf('cnv');
const Kind = z.enum(['approval', 'suggestion']);

export const ListDrafts = z.strictObject({
  state: z.enum(draftStates).default('pending'),
  kind: Kind.optional(),
  conversationId: ConversationId.optional(),
  cursor: Cursor,
  limit: PageSize,
});
export type ListDrafts = z.output<typeof ListDrafts>;

export const OneDraft = z.strictObject({ draftId: DraftId });
export type OneDraft = z.output<typeof OneDraft>;

const Words = text(messageLimits.textLength).min(1);
export const ApproveDraft = z.strictObject({
  draftId: DraftId,
  text: Words.optional().describe('Said in place of the draft’s own; its sources are kept.'),
});
export type ApproveDraft = z.output<typeof ApproveDraft>;

export const RejectDraft = z.strictObject({
  draftId: DraftId,
  reason: text(500).min(1).describe('What is wrong about it; learnt from.'),
});
export type RejectDraft = z.output<typeof RejectDraft>;

export const UseDraft = z.strictObject({
  draftId: DraftId,
  text: Words.optional().describe('As the member sent it.'),
});
export type UseDraft = z.output<typeof UseDraft>;

export const SuggestReply = z.strictObject({
  conversationId: ConversationId,
  agentId: AgentId.optional().describe('Whoever would answer, unless given.'),
});
export type SuggestReply = z.output<typeof SuggestReply>;

export const DraftShown = z.object({
  id: z.string(),
  conversationId: z.string(),
  turnId: z.string().describe('In which it was written.'),
  contactName: z.string().nullable(),
  kind: Kind,
  state: z.enum(draftStates),
  agentId: z.string(),
  agentName: z.string(),
  asked: z.string().describe('What it answers.'),
  forSeq: z.number(),
  body: TeamBody,
  text: z.string(),
  confidence: z.number().nullable(),
  sayable: z
    .boolean()
    .describe(
      'Whether the agent may still say it: no person has the conversation, and nobody has answered meanwhile.',
    ),
  outdated: z.boolean().describe('The contact has written since.'),
  sentText: z.string().nullable(),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.date().nullable(),
  expiresAt: z.date().nullable(),
  createdAt: z.date(),
});
export type DraftShown = z.output<typeof DraftShown>;
export const DraftPage = pageOf(DraftShown);
export const OneDraftShown = z.object({ draft: DraftShown });

export const Suggested = z.object({
  suggestion: z
    .object({
      agentId: z.string(),
      agentName: z.string(),
      body: TeamBody,
      text: z.string(),
      confidence: z.number(),
      credits: z.number(),
    })
    .nullable()
    .describe('Null where nothing is known that would answer.'),
  trace: TraceShown,
});
