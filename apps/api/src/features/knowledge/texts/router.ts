import { Done } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { putQuestions, putTexts } from './put-texts';
import { readQuestionTable } from './read-question-table';
import { getText, removeTexts } from './remove-texts';
import {
  OneItem,
  PutQuestions,
  PutTexts,
  QuestionTable,
  ReadQuestionTable,
  RemoveTexts,
  TextShown,
  TextsPut,
} from './schemas';

const tag = 'Knowledge';

export const textsRouter = router({
  put: procedure
    .meta(rest('POST /knowledge/texts', 'Put texts into the knowledge', tag))
    .input(PutTexts)
    .output(TextsPut)
    .mutation(({ ctx, input }) => putTexts(ctx, input)),
  putQuestions: procedure
    .meta(rest('POST /knowledge/questions', 'Put questions with answers into the knowledge', tag))
    .input(PutQuestions)
    .output(TextsPut)
    .mutation(({ ctx, input }) => putQuestions(ctx, input)),
  readQuestionTable: procedure
    .input(ReadQuestionTable)
    .output(QuestionTable)
    .mutation(({ ctx, input }) => readQuestionTable(ctx, input)),
  get: procedure
    .meta(rest('GET /knowledge/texts/{itemId}', 'Read a text or a pair as it was put', tag))
    .input(OneItem)
    .output(TextShown)
    .query(({ ctx, input }) => getText(ctx, input)),
  remove: procedure
    .meta(rest('POST /knowledge/texts/remove', 'Remove texts or pairs', tag))
    .input(RemoveTexts)
    .output(Done)
    .mutation(({ ctx, input }) => removeTexts(ctx, input)),
});
