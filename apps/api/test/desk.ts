/** What a member does at their desk, for tests of what depends on it. */
export { updateMessenger } from '../src/features/contacts/messenger/update-messenger';
export {
  listConversationLabels,
  listConversations,
} from '../src/features/conversations/inbox/list-conversations';
export {
  closeConversation,
  escalateConversation,
} from '../src/features/conversations/inbox/move-conversation';
export { ListConversations } from '../src/features/conversations/inbox/schemas';
export { readSummary, wantSummary } from '../src/features/conversations/summaries/read-summary';
export { updateWishes } from '../src/features/notifications/wishes';
