/** What a conversation's own lines tell of, between what people and agents say. */
export const inboxEvents = {
  called: {
    asked: 'A person was asked for',
    urgent: 'It is urgent',
    negative: 'The visitor is not happy',
    frustration: 'The visitor is losing patience',
    uncertain: 'Agents do not know the answer',
    'no-credits': 'Credits are used up',
    model: 'An agent asked for a person',
    'draft-expired': 'A draft was not approved in time',
    other: 'A person was called',
    queue: 'For {{queue}}',
  },
  system: {
    closed: 'Conversation closed',
    closedBy: '{{name}} closed the conversation',
    reopened: 'Conversation reopened',
    reopenedBy: '{{name}} reopened the conversation',
    assigned: 'The assignment was taken back',
    assignedTo: 'Assigned to {{name}}',
    joined: '{{name}} joined',
    joinedSomeone: 'Someone joined',
    escalated: 'A person was asked for',
    rated: 'Rated by the visitor',
    away: 'The away message was sent',
  },
} as const;
