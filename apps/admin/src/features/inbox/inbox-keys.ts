import type { InboxFilter } from './inbox-search';

const all = ['inbox'] as const;

/** Under which names the inbox keeps what it has read. */
export const inboxKeys = {
  all,
  lists: [...all, 'list'] as const,
  list: (filter: InboxFilter) => [...all, 'list', filter] as const,
  counts: [...all, 'counts'] as const,
  ones: [...all, 'one'] as const,
  one: (id: string) => [...all, 'one', id] as const,
  messages: (id: string) => [...all, 'messages', id] as const,
  notes: (id: string) => [...all, 'notes', id] as const,
  contact: (contactId: string) => [...all, 'contact', contactId] as const,
  history: (contactId: string) => [...all, 'history', contactId] as const,
};
