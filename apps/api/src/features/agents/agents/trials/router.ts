import { procedure, rest, router } from '../../../../platform/trpc';
import { OneAgent } from '../requests';
import { listTrials, readTrialResults } from './read-trials';
import { startTrial, stopTrial } from './run-trial';
import { OneTrial, StartTrial, StopTrial, TrialList, TrialResults, TrialShown } from './schemas';

const tag = 'Agents';
const all = '/agents/{agentId}/trials';

export const trialsRouter = router({
  list: procedure
    .meta(rest(`GET ${all}`, 'List trials of two versions, the latest first', tag))
    .input(OneAgent)
    .output(TrialList)
    .query(({ ctx, input }) => listTrials(ctx, input)),
  results: procedure
    .meta(rest(`GET ${all}/{trialId}`, 'Tell how two versions do beside each other', tag))
    .input(OneTrial)
    .output(TrialResults)
    .query(({ ctx, input }) => readTrialResults(ctx, input)),
  start: procedure
    .meta(rest(`POST ${all}`, 'Try a second version beside the one that answers', tag))
    .input(StartTrial)
    .output(TrialShown)
    .mutation(({ ctx, input }) => startTrial(ctx, input)),
  stop: procedure
    .meta(rest(`POST ${all}/{trialId}/stop`, 'End a trial and keep one of the two', tag))
    .input(StopTrial)
    .output(TrialShown)
    .mutation(({ ctx, input }) => stopTrial(ctx, input)),
});
