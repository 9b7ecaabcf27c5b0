import type { InboxConversation } from '@parley/shared/live-member';

/** A conversation for tests, with everything in it that a test does not speak of. */
export function aConversation(given: Partial<InboxConversation> = {}): InboxConversation {
  return {
    id: 'cnv_a',
    contact: { id: 'con_a', name: 'Ana', email: null, identified: false },
    status: 'open',
    priority: 'normal',
    category: null,
    channel: 'web',
    assignee: null,
    tags: [],
    answeredBy: 'people',
    escalation: null,
    lastSeq: 1,
    lastMessage: { text: 'Hello', author: { kind: 'contact', id: 'con_a' } },
    lastMessageAt: '2026-03-10T12:00:00.000Z',
    contactReadSeq: 0,
    teamReadSeq: 0,
    unread: 1,
    waitingSince: null,
    firstResponseAt: null,
    snoozedUntil: null,
    closedAt: null,
    rating: null,
    createdAt: '2026-03-10T12:00:00.000Z',
    ...given,
  };
}
