import { Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { giveToAgents, takeFromAgents } from '../answering/give-to-agents';
import { reply } from '../messages/reply';
import { OneChanged, OneConversation, Replied, Reply } from '../messages/schemas';
import { assignConversation } from './assign-conversation';
import { setCategory, setPriority, setTags } from './file-conversation';
import { getConversation, readMessages } from './get-conversation';
import { countConversations, listConversationLabels, listConversations } from './list-conversations';
import { markRead } from './mark-read';
import {
  closeConversation,
  escalateConversation,
  reopenConversation,
  snoozeConversation,
} from './move-conversation';
import * as schemas from './schemas';

const tag = 'Conversations';
const one = '/conversations/{conversationId}';

export const inboxRouter = router({
  list: procedure
    .meta(rest('GET /conversations', 'List conversations, the latest first', tag))
    .input(schemas.ListConversations)
    .output(schemas.ConversationPage)
    .query(({ ctx, input }) => listConversations(ctx, input)),
  counts: procedure
    .input(Nothing.optional())
    .output(schemas.InboxCounts)
    .query(({ ctx }) => countConversations(ctx)),
  labels: procedure
    .input(Nothing.optional())
    .output(schemas.Labels)
    .query(({ ctx }) => listConversationLabels(ctx)),
  get: procedure
    .meta(rest(`GET ${one}`, 'Get a conversation', tag))
    .input(OneConversation)
    .output(OneChanged)
    .query(({ ctx, input }) => getConversation(ctx, input)),
  messages: procedure
    .meta(rest(`GET ${one}/messages`, 'Read the messages of a conversation', tag))
    .input(schemas.ReadMessages)
    .output(schemas.MessageStretch)
    .query(({ ctx, input }) => readMessages(ctx, input)),
  reply: procedure
    .meta(rest(`POST ${one}/messages`, 'Answer in a conversation', tag))
    .input(Reply)
    .output(Replied)
    .mutation(({ ctx, input }) => reply(ctx, input)),
  markRead: procedure
    .meta(rest(`POST ${one}/read`, 'Mark as read up to a message', tag))
    .input(schemas.MarkRead)
    .output(OneChanged)
    .mutation(({ ctx, input }) => markRead(ctx, input)),
  assign: procedure
    .meta(rest(`POST ${one}/assign`, 'Give a conversation to a member, or hand it back', tag))
    .input(schemas.Assign)
    .output(OneChanged)
    .mutation(({ ctx, input }) => assignConversation(ctx, input)),
  snooze: procedure
    .meta(rest(`POST ${one}/snooze`, 'Put a conversation aside until a moment', tag))
    .input(schemas.Snooze)
    .output(OneChanged)
    .mutation(({ ctx, input }) => snoozeConversation(ctx, input)),
  close: procedure
    .meta(rest(`POST ${one}/close`, 'Close a conversation', tag))
    .input(OneConversation)
    .output(OneChanged)
    .mutation(({ ctx, input }) => closeConversation(ctx, input)),
  reopen: procedure
    .meta(rest(`POST ${one}/reopen`, 'Reopen a closed conversation, or wake a snoozed one', tag))
    .input(OneConversation)
    .output(OneChanged)
    .mutation(({ ctx, input }) => reopenConversation(ctx, input)),
  escalate: procedure
    .meta(rest(`POST ${one}/escalate`, 'Mark a conversation as escalated', tag))
    .input(OneConversation)
    .output(OneChanged)
    .mutation(({ ctx, input }) => escalateConversation(ctx, input)),
  giveToAgents: procedure
    .meta(rest(`POST ${one}/give-to-agents`, 'Let agents go on where a person was', tag))
    .input(OneConversation)
    .output(OneChanged)
    .mutation(({ ctx, input }) => giveToAgents(ctx, input)),
  takeFromAgents: procedure
    .meta(rest(`POST ${one}/take-from-agents`, 'Answer in person from here on', tag))
    .input(OneConversation)
    .output(OneChanged)
    .mutation(({ ctx, input }) => takeFromAgents(ctx, input)),
  setPriority: procedure
    .meta(rest(`POST ${one}/priority`, 'Set the priority of a conversation', tag))
    .input(schemas.SetPriority)
    .output(OneChanged)
    .mutation(({ ctx, input }) => setPriority(ctx, input)),
  setCategory: procedure
    .meta(rest(`POST ${one}/category`, 'Set or clear the category of a conversation', tag))
    .input(schemas.SetCategory)
    .output(OneChanged)
    .mutation(({ ctx, input }) => setCategory(ctx, input)),
  setTags: procedure
    .meta(rest(`POST ${one}/tags`, 'Replace the tags of a conversation', tag))
    .input(schemas.SetTags)
    .output(OneChanged)
    .mutation(({ ctx, input }) => setTags(ctx, input)),
});
