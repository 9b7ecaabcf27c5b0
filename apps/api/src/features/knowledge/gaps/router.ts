import { procedure, rest, router } from '../../../platform/trpc';
import { answerGap, listGaps, markGap } from './manage-gaps';
import { AnswerGap, GapPage, GapShown, ListGaps, MarkGap } from './schemas';

const tag = 'Knowledge';

export const gapsRouter = router({
  list: procedure
    .meta(rest('GET /knowledge/gaps', 'List questions that found nothing', tag))
    .input(ListGaps)
    .output(GapPage)
    .query(({ ctx, input }) => listGaps(ctx, input)),
  answer: procedure
    .meta(rest('POST /knowledge/gaps/{id}/answer', 'Answer a question that found nothing', tag))
    .input(AnswerGap)
    .output(GapShown)
    .mutation(({ ctx, input }) => answerGap(ctx, input)),
  mark: procedure
    .meta(rest('PATCH /knowledge/gaps/{id}', 'Dismiss a question, or open it again', tag))
    .input(MarkGap)
    .output(GapShown)
    .mutation(({ ctx, input }) => markGap(ctx, input)),
});
