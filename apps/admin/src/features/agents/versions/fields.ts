import type { AgentConfig } from '../types';

export const fieldNames = [
  'instructions',
  'personality',
  'tone',
  'languages',
  'collectionIds',
  'catalogIds',
  'tools',
  'chain',
  'greeting',
  'temperature',
  'replyMode',
  'abstainBelow',
  'routes',
  'hours',
] as const satisfies readonly (keyof AgentConfig)[];
