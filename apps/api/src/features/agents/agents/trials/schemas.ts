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

const ArmDrafts = z
  .object({
    asItWas: z.number().describe('Approved or used as it was written.'),
    changed: z.number().describe('Approved or used in other words.'),
    rejected: z.number().describe('Rejected or dismissed.'),
    said: z.number().describe('Said when its time was over, unseen.'),
    expired: z.number().describe('Not said when its time was over.'),
  })
  .describe(
    'What became of what was drafted. Those that wait, or that a newer one replaced, are in none of these.',
  );
export type ArmDrafts = z.output<typeof ArmDrafts>;

const Rate = z.number().nullable().describe('Of its conversations, 0 to 1; null without any.');
export const ArmShown = z.object({
  version: z.number(),
  conversations: z.number(),
  turns: z.number(),
  answered: z.number(),
  abstained: z.number(),
  handedOver: z.number(),
  drafted: z.number(),
  drafts: ArmDrafts,
  answeredRate: Rate.describe(
    'At once or by a draft that was said, of its turns without drafts that nobody decided on yet, 0 to 1; null without any.',
  ),
  asItWasRate: Rate.describe(
    'Drafts approved as they were, of those that people decided on, 0 to 1; null without any.',
  ),
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
  verdicts: z.object({ answered: Verdict, asItWas: Verdict, handedOver: Verdict, rating: Verdict }),
});
