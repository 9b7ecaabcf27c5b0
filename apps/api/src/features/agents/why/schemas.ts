import { z } from 'zod';
import { idOf, listOf } from '../../../platform/schema';

const ConversationId = idOf('cnv');

export const WhyOf = z.strictObject({
  conversationId: ConversationId,
  seq: z.coerce.number().int().min(1).max(10_000_000).describe('Of the reply.'),
});
export type WhyOf = z.output<typeof WhyOf>;

export const WhyOfTurn = z.strictObject({ conversationId: ConversationId, turnId: idOf('trn') });
export type WhyOfTurn = z.output<typeof WhyOfTurn>;

export const TurnsOf = z.strictObject({ conversationId: ConversationId });
export type TurnsOf = z.output<typeof TurnsOf>;

const Said = z.record(z.string(), z.unknown());

/** Of a passage of the knowledge. */
const Place = z
  .object({ documentId: z.string(), chunkId: z.string() })
  .nullable()
  .describe('Where it stands in the knowledge, if that is where it is from.');

export const TraceShown = z.object({
  steps: z.array(
    z.object({
      step: z.string(),
      saw: Said,
      decided: Said,
      credits: z.number(),
      ms: z.number(),
    }),
  ),
  attempts: z
    .array(
      z.object({
        provider: z.string(),
        model: z.string(),
        outcome: z.string(),
        tookMs: z.number(),
        firstTokenMs: z.number().nullable(),
        tokensIn: z.number(),
        tokensOut: z.number(),
        dollars: z
          .number()
          .nullable()
          .describe('By the list of prices of the provider; null where the model has none there.'),
      }),
    )
    .describe('The models that were asked, in order.'),
  evidence: z
    .array(z.object({ title: z.string(), text: z.string(), url: z.string().nullable(), place: Place }))
    .describe('What the reply rests on.'),
  checks: z
    .array(z.object({ attempt: z.number(), problems: z.array(z.string()) }))
    .describe('What was found wrong before something was said.'),
});
export type TraceShown = z.output<typeof TraceShown>;

export const TurnShown = z.object({
  id: z.string(),
  conversationId: z.string(),
  fromSeq: z.number(),
  toSeq: z.number(),
  replySeq: z.number().nullable(),
  outcome: z.string(),
  agent: z.object({ id: z.string(), name: z.string(), version: z.number() }).nullable(),
  trialId: z.string().nullable(),
  provider: z.string(),
  model: z.string(),
  intent: z.string(),
  sentiment: z.number(),
  frustration: z.number(),
  confidence: z.number(),
  credits: z.number(),
  tokens: z.object({ in: z.number(), out: z.number() }),
  tookMs: z.number(),
  createdAt: z.date(),
  approvedBy: z.string().nullable(),
  asked: z.string().describe('The last words of the visitor it answers.'),
  said: z.string().nullable(),
  corrected: z
    .object({ text: z.string(), by: z.string().nullable(), at: z.date() })
    .nullable()
    .describe('What a person says should have been said.'),
  quotes: z
    .array(z.object({ title: z.string(), quote: z.string(), url: z.string().nullable(), place: Place }))
    .describe('The sources the visitor was shown, with what they say to the letter.'),
  trace: TraceShown,
});
export type TurnShown = z.output<typeof TurnShown>;
export const TurnList = listOf(TurnShown.omit({ trace: true, quotes: true }));
