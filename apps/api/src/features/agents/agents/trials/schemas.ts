import { z } from 'zod';
import { idOf, listOf } from '../../../../platform/schema';
import { AgentId } from '../schemas';

const TrialId = idOf('trl');

export const StartTrial = z.strictObject({
  agentId: AgentId,
  second: z.number().int().min(1).describe('The version that is tried beside the one that answers.'),
  share: z
    .number()
    .int()
    .min(1)
    .max(99)
    .default(50)
    .describe('Of a hundred new conversations, for the second.'),
});
export type StartTrial = z.output<typeof StartTrial>;

export const StopTrial = z.strictObject({
  agentId: AgentId,
  trialId: TrialId,
  keep: z.enum(['first', 'second']).describe('Which of the two answers from now on.'),
});
export type StopTrial = z.output<typeof StopTrial>;

export const OneTrial = z.strictObject({ agentId: AgentId, trialId: TrialId });
export type OneTrial = z.output<typeof OneTrial>;

export const TrialShown = z.object({
  id: z.string(),
  agentId: z.string(),
  first: z.number(),
  second: z.number(),
  share: z.number(),
  startedAt: z.date(),
  endedAt: z.date().nullable(),
});
export const TrialList = listOf(TrialShown);

const Rate = z.number().nullable().describe('Of its conversations, 0 to 1; null without any.');
export const ArmShown = z.object({
  version: z.number(),
  conversations: z.number(),
  turns: z.number(),
  answered: z.number(),
  abstained: z.number(),
  handedOver: z.number(),
  drafted: z.number(),
  answeredRate: Rate.describe('Of its turns, 0 to 1; null without any.'),
  handedOverRate: Rate,
  rating: z.number().nullable(),
  ratings: z.number(),
  medianMs: z.number().nullable(),
  credits: z.number(),
});
export type ArmShown = z.output<typeof ArmShown>;

export const verdicts = ['too-few', 'no-difference', 'first', 'second'] as const;
const Verdict = z.enum(verdicts).describe('Which is better, where that is more than chance.');
export const TrialResults = z.object({
  trial: TrialShown,
  first: ArmShown,
  second: ArmShown,
  verdicts: z.object({ answered: Verdict, handedOver: Verdict, rating: Verdict }),
});
