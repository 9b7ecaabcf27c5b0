import type { Channel, ConversationStatus, InboxConversation, Priority } from '@parley/shared/live-member';
import { channels, priorities, turns } from './known';
import type { searchNames } from './search-names';

export const statusViews = ['active', 'escalated', 'snoozed', 'closed', 'all'] as const;
export type StatusView = (typeof statusViews)[number];

/** What the address says about the inbox: its filters, and the conversation that lies open. */
export type InboxSearch = Partial<Record<(typeof searchNames)[number], string>>;

export type InboxFilter = {
  statuses: ConversationStatus[] | null;
  channel: Channel | null;
  /** A member's id, `me` or `unassigned`. */
  assignee: string | null;
  priority: Priority | null;
  tag: string | null;
  queue: string | null;
  unread: boolean;
  /** Answered by agents, or waiting for people. */
  by: (typeof turns)[number] | null;
  text: string | null;
};

const statusesOf: Record<StatusView, ConversationStatus[] | null> = {
  active: ['open', 'escalated'],
  escalated: ['escalated'],
  snoozed: ['snoozed'],
  closed: ['closed'],
  all: null,
};

export function viewOf({ view }: InboxSearch): StatusView {
  return statusViews.find((one) => one === view) ?? 'active';
}

/** An address from elsewhere may say anything; what is not a filter filters nothing. */
export function toFilter(search: InboxSearch): InboxFilter {
  const { channel, assignee, priority, tag, queue, unread, by, q } = search;
  return {
    statuses: statusesOf[viewOf(search)],
    channel: channels.find((one) => one === channel) ?? null,
    assignee: assignee ?? null,
    priority: priorities.find((one) => one === priority) ?? null,
    tag: tag ?? null,
    queue: queue ?? null,
    unread: unread === 'yes',
    by: turns.find((one) => one === by) ?? null,
    text: q?.trim() || null,
  };
}

/** Beyond the view that is always chosen. */
export function narrowings(search: InboxSearch): number {
  const { channel, assignee, priority, tag, queue, unread, by } = search;
  return [channel, assignee, priority, tag, queue, unread, by].filter((value) => value !== undefined).length;
}

export function isNarrowed(search: InboxSearch): boolean {
  return narrowings(search) > 0 || search.q !== undefined;
}

/** Keeps what lies open, drops the filters. */
export function cleared({ open, view }: InboxSearch): InboxSearch {
  return { ...(view !== undefined && { view }), ...(open !== undefined && { open }) };
}

/** Whether a conversation belongs into a list; words are searched by the server, so nobody here can tell. */
export function belongs(
  conversation: InboxConversation,
  filter: InboxFilter,
  me: string | null,
): boolean | 'unknown' {
  const fits =
    (filter.statuses?.includes(conversation.status) ?? true) &&
    (filter.channel === null || filter.channel === conversation.channel) &&
    (filter.priority === null || filter.priority === conversation.priority) &&
    isFiled(conversation, filter) &&
    (!filter.unread || conversation.unread > 0) &&
    isTurnOf(conversation, filter.by) &&
    isAssigned(conversation, filter.assignee, me);
  return fits && filter.text !== null ? 'unknown' : fits;
}

function isFiled({ tags, escalation }: InboxConversation, { tag, queue }: InboxFilter): boolean {
  return (tag === null || tags.includes(tag)) && (queue === null || queue === escalation?.queue);
}

function isTurnOf({ answeredBy, waitingSince }: InboxConversation, by: InboxFilter['by']): boolean {
  if (by === null) return true;
  return answeredBy === by && (by === 'agents' || waitingSince !== null);
}

function isAssigned({ assignee }: InboxConversation, wanted: string | null, me: string | null): boolean {
  if (wanted === null) return true;
  if (wanted === 'unassigned') return assignee === null;
  return assignee !== null && assignee.memberId === (wanted === 'me' ? me : wanted);
}
