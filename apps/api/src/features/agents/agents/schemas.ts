import { z } from 'zod';
import { providerNames } from '../../../platform/models';
import { idOf, line, text } from '../../../platform/schema';

export const AgentId = idOf('agt');

export const tones = ['friendly', 'professional', 'warm', 'concise', 'playful'] as const;
export const tools = ['search-knowledge', 'search-catalog', 'hand-over', 'collect-details'] as const;
export const replyModes = ['automatic', 'approve-first', 'suggest-only', 'off'] as const;

export const ChainLink = z.strictObject({
  provider: z.enum(providerNames),
  model: line(120).min(1),
});

/** What an agent is told and may do. The house engine stands behind the last of its chain, always. */
export const AgentConfig = z.strictObject({
  instructions: text(8000).default(''),
  personality: line(300).default(''),
  tone: z.enum(tones).default('friendly'),
  /** Any, while none is named. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .max(30)
    .default([]),
  /** All of them while it is null. */
  collectionIds: z.array(idOf('col')).max(100).nullable().default(null),
  catalogIds: z.array(idOf('cat')).max(50).nullable().default(null),
  tools: z
    .array(z.enum(tools))
    .max(tools.length)
    .default([...tools]),
  chain: z.array(ChainLink).max(5).default([]),
  greeting: text(500).default(''),
  temperature: z.number().min(0).max(1).default(0.3),
  replyMode: z.enum(replyModes).default('automatic'),
  /** How sure an answer has to be; below it the agent says that it does not know. */
  abstainBelow: z.number().min(0).max(1).default(0.5),
  /** Which conversations are its own; without any it takes whatever is nobody else’s. */
  routes: z
    .strictObject({
      pages: z.array(line(200).min(1)).max(20).default([]),
      intents: z.array(line(60).min(1)).max(20).default([]),
      languages: z
        .array(z.string().regex(/^[a-z]{2,3}$/))
        .max(20)
        .default([]),
    })
    .default({ pages: [], intents: [], languages: [] }),
  hours: z.enum(['always', 'open', 'closed']).default('always'),
});
export type AgentConfig = z.output<typeof AgentConfig>;

export const draftExpiries = ['call', 'say'] as const;

export const AgentsSettings = z.strictObject({
  /** Whether new conversations are answered by agents. */
  on: z.boolean().default(false),
  handOver: z
    .strictObject({
      queue: line(60).default(''),
      /** What a visitor is told to expect, in minutes; null promises nothing. */
      waitMinutes: z.number().int().min(1).max(10_080).nullable().default(null),
      urgentWords: z.array(line(60).min(1)).max(50).default([]),
      onNegative: z.boolean().default(true),
      onUncertain: z.boolean().default(true),
    })
    .default({ queue: '', waitMinutes: null, urgentWords: [], onNegative: true, onUncertain: true }),
  /** Whose pages a reply may lead to, beside the business’s own and those of its sources. */
  linkHosts: z
    .array(line(120).regex(/^[a-z0-9.-]+$/))
    .max(50)
    .default([]),
  /** After which nobody decides on a draft any more. */
  draftHours: z.number().int().min(1).max(720).default(24),
  /** What happens then, where its contact still waits: a person is called, or the agent says it after all. */
  draftExpiry: z.enum(draftExpiries).default('call'),
});
export type AgentsSettings = z.output<typeof AgentsSettings>;
