import { procedure, rest, router } from '../../../platform/trpc';
import { OneConversation } from '../messages/schemas';
import { readSummary, wantSummary } from './read-summary';
import { SummaryShown, Wanted } from './schemas';

const path = '/conversations/{conversationId}/summary';

export const summariesRouter = router({
  summary: procedure
    .meta(rest(`GET ${path}`, 'Read what was said so far, in short', 'Conversations'))
    .input(OneConversation)
    .output(SummaryShown)
    .query(({ ctx, input }) => readSummary(ctx, input)),
  summarize: procedure
    .meta(rest(`POST ${path}`, 'Have a conversation summed up anew', 'Conversations'))
    .input(OneConversation)
    .output(Wanted)
    .mutation(({ ctx, input }) => wantSummary(ctx, input)),
});
