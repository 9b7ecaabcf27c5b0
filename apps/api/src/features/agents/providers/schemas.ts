import { z } from 'zod';
import { type ModelFailureReason, providerNames } from '../../../platform/models';
import { line, listOf } from '../../../platform/schema';

const Provider = z.enum(providerNames);
export const keyStates = ['good', 'limited', 'refused', 'unreachable'] as const;

export const PutKey = z.strictObject({
  provider: Provider,
  key: z
    .string()
    .trim()
    .min(1)
    .max(400)
    .regex(/^[!-~]+$/, 'is not a key: it has blanks or letters no key has')
    .describe('Write-only: it is never shown again.'),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null)
    .describe('Of an OpenAI-compatible server; null for the provider’s own.'),
  model: line(120).min(1).optional().describe('With which it is tried where models cannot be listed.'),
});
export type PutKey = z.output<typeof PutKey>;

export const OneProvider = z.strictObject({ provider: Provider });
export type OneProvider = z.output<typeof OneProvider>;

const Capabilities = z.object({
  streaming: z.boolean(),
  tools: z.boolean(),
  schema: z.boolean(),
  vision: z.boolean(),
  audio: z.boolean(),
  usage: z.boolean(),
});

export const OwnKeyShown = z.object({
  hint: z.string().describe('Its last letters, to tell it by.'),
  baseUrl: z.string().nullable(),
  state: z.enum(keyStates),
  checkedAt: z.date().nullable(),
  createdBy: z.string(),
  createdAt: z.date(),
});

const HealthShown = z.object({
  pausedMs: z.number().describe('Left alone for so long yet, after failures; 0 where it may be asked.'),
  calls: z.number(),
  failures: z.number(),
  answeredAt: z.date().nullable(),
  firstTokenMs: z.number().nullable(),
  lastFailure: z.object({ reason: z.string(), words: z.string(), at: z.date() }).nullable(),
});

const ModelShown = z.object({
  name: z.string(),
  title: z.string(),
  contextTokens: z.number(),
  capabilities: Capabilities,
  dollarsPerMillion: z
    .object({ in: z.number(), out: z.number(), cachedIn: z.number() })
    .nullable()
    .describe('As the provider listed it; a note, no invoice.'),
  creditsPerReply: z.number().nullable().describe('By the operator’s key; null where nothing is charged.'),
});

export const ProviderShown = z.object({
  name: Provider,
  title: z.string(),
  keyUrl: z.string().nullable().describe('Where one gets a key.'),
  wantsBaseUrl: z.boolean(),
  offered: z.boolean().describe('The operator has a key: it can be used without one of your own.'),
  transcribes: z.boolean(),
  capabilities: Capabilities.describe('Of models that are not listed.'),
  models: z.array(ModelShown),
  ownKey: OwnKeyShown.nullable(),
  health: HealthShown.nullable().describe(
    'Of calls for visitors in the last 24 hours; null where there was none.',
  ),
});
export type ProviderShown = z.output<typeof ProviderShown>;
export const ProviderList = listOf(ProviderShown);

export const KeyTested = z.object({
  good: z.boolean(),
  state: z.enum(keyStates),
  words: z.string(),
  models: z.array(z.string()).describe('Those it may use, where the provider lists them.'),
});
export type KeyTested = z.output<typeof KeyTested>;

export const failureWords: Record<ModelFailureReason, string> = {
  unauthorized: 'The provider does not know this key, or it may not use its models.',
  'rate-limited': 'The key is known, and its limit or its balance is used up for now.',
  unavailable: 'The provider cannot be reached, or is out of order.',
  timeout: 'The provider did not answer in time.',
  invalid: 'The server refuses what it was asked: check the address and the name of the model.',
  refused: 'The provider refused to answer.',
  garbage: 'What answers there does not speak the protocol of this provider: check the address.',
  'breaker-open': 'It failed several times in a row and is left alone for a while.',
};
