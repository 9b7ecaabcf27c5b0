import type { Channel, Priority } from '@parley/shared/live-member';

export const channels = [
  'web',
  'email',
  'sms',
  'whatsapp',
  'voice',
  'social',
] as const satisfies readonly Channel[];
/** Whose turn it is: agents answer by themselves, or a contact waits for a person. */
export const turns = ['agents', 'people'] as const;
export const priorities = ['urgent', 'high', 'normal', 'low'] as const satisfies readonly Priority[];
