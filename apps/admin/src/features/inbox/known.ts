import type { Channel, Priority } from '@parley/shared/live-member';

export const channels = [
  'web',
  'email',
  'sms',
  'whatsapp',
  'voice',
  'social',
] as const satisfies readonly Channel[];
export const priorities = ['urgent', 'high', 'normal', 'low'] as const satisfies readonly Priority[];
