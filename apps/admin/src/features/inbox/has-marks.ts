import type { InboxConversation } from '@parley/shared/live-member';

/** Whether a row has a third line. */
export function hasMarks({ status, priority, tags, assignee, answeredBy }: InboxConversation): boolean {
  const urgent = priority === 'urgent' || priority === 'high';
  return status !== 'open' || urgent || tags.length > 0 || assignee !== null || answeredBy === 'agents';
}
