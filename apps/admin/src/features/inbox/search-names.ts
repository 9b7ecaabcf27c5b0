/** The words an address of the inbox may carry. */
export const searchNames = [
  'view',
  'channel',
  'assignee',
  'priority',
  'tag',
  'queue',
  'unread',
  'by',
  'q',
  'open',
] as const;
