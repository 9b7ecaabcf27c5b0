import { TeamBody } from '@parley/shared/message';
import { z } from 'zod';
import { line, text } from '../../../platform/schema';
import { AgentConfig, AgentId } from '../agents/schemas';
import { TraceShown } from '../why/schemas';

export const AskPlayground = z
  .strictObject({
    agentId: AgentId,
    version: z.number().int().min(1).optional().describe('The one that answers, unless given.'),
    config: AgentConfig.optional().describe('One that is not saved, in place of a version.'),
    messages: z
      .array(z.strictObject({ from: z.enum(['visitor', 'agent']), text: text(4000).min(1) }))
      .min(1)
      .max(40)
      .describe('All that was said so far; the visitor has the last word.'),
    page: line(500).optional().describe('The address of the page the visitor would be on.'),
  })
  .refine(({ messages }) => messages.at(-1)?.from === 'visitor', 'The visitor has to have the last word.')
  .refine(({ version, config }) => !version || !config, 'Give a version or a config, not both.');
export type AskPlayground = z.output<typeof AskPlayground>;

export const PlaygroundReply = z.object({
  body: TeamBody,
  text: z.string(),
  outcome: z.enum(['answered', 'abstained', 'handed-over']),
  confidence: z.number(),
  provider: z.string(),
  model: z.string(),
  credits: z.number().describe('What it cost; nothing where the house answered, or a key of your own.'),
  trace: TraceShown,
});
