import type { InboxConversation } from '@parley/shared/live-member';

export type Counts = {
  open: number;
  mine: number;
  unassigned: number;
  unread: number;
  escalated: number;
  snoozed: number;
  closed: number;
};

/** Where a conversation counts. */
function countedIn({ status, assignee, unread }: InboxConversation, me: string | null): Counts {
  const open = status === 'open' || status === 'escalated';
  return {
    open: Number(open),
    mine: Number(open && assignee !== null && assignee.memberId === me),
    unassigned: Number(open && assignee === null),
    unread: Number(open && unread > 0),
    escalated: Number(status === 'escalated'),
    snoozed: Number(status === 'snoozed'),
    closed: Number(status === 'closed'),
  };
}

type Change = { before: InboxConversation; after: InboxConversation; me: string | null };

/** The counts once a conversation is no longer what it was. */
export function countsAfter(counts: Counts, { before, after, me }: Change): Counts {
  const left = countedIn(before, me);
  const came = countedIn(after, me);
  const next = (name: keyof Counts) => Math.max(0, counts[name] - left[name] + came[name]);
  return {
    open: next('open'),
    mine: next('mine'),
    unassigned: next('unassigned'),
    unread: next('unread'),
    escalated: next('escalated'),
    snoozed: next('snoozed'),
    closed: next('closed'),
  };
}
