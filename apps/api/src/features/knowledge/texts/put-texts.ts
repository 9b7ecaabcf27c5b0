import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { putInputs } from './put-inputs';
import type { PutQuestions, PutTexts } from './schemas';

export async function putTexts(ctx: Ctx, { texts, ...place }: PutTexts) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  const given = texts.map(({ key, ...input }) => ({ key: key ?? sameWords(input.title), input }));
  return putInputs(ctx, { tenantId, kind: 'text', ...place }, given);
}

export async function putQuestions(ctx: Ctx, { questions, ...place }: PutQuestions) {
  const { tenantId } = authorize(ctx, 'knowledge:write');
  const given = questions.map(({ key, question, answer }) => ({
    key: key ?? sameWords(question),
    input: { title: question, text: answer, url: null, publishedAt: null },
  }));
  return putInputs(ctx, { tenantId, kind: 'questions', ...place }, given);
}

/** A question that is asked again replaces its answer. */
function sameWords(title: string): string {
  return title.toLowerCase().replaceAll(/\s+/g, ' ');
}
