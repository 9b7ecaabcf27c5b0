import type { Unit } from './domain';

type PriceSeed = { unit: Unit; provider: string; model: string; credits: number; per: number; note: string };

const any = { provider: '*', model: '*' } as const;

/** What things cost until an operator says otherwise. The guide's page of prices is made of these. */
export const priceSeeds: readonly PriceSeed[] = [
  { ...any, unit: 'reply', credits: 2, per: 1, note: 'An answer written by a model' },
  {
    provider: 'openai',
    model: 'gpt-4o-mini',
    unit: 'reply',
    credits: 1,
    per: 1,
    note: 'A small, quick model',
  },
  { provider: 'openai', model: 'gpt-4o', unit: 'reply', credits: 5, per: 1, note: 'A large model' },
  {
    provider: 'anthropic',
    model: '*',
    unit: 'reply',
    credits: 5,
    per: 1,
    note: 'Any model of this provider',
  },
  { ...any, unit: 'transcription-minute', credits: 1, per: 1, note: 'A minute of speech made text' },
  { ...any, unit: 'showcase-line', credits: 1, per: 1, note: 'A line spoken in the showcase' },
  {
    ...any,
    unit: 'embedding-import',
    credits: 1,
    per: 100,
    note: 'Passages whose meaning is read at an import',
  },
];
