import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { noteUnanswered } from '../gaps/note-gap';
import { findPassages } from './find-passages';
import type { Found, SearchKnowledge } from './schemas';
import { shownOf } from './shown';

/** Passages that answer, the best first. A real question that nothing answers is counted as a gap. */
export async function searchKnowledge(ctx: Ctx, input: SearchKnowledge): Promise<Found> {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  const inTenant = { ...ctx, tenantId };
  const began = performance.now();
  const about = await ctx.platform.embeddings.ask(input.query);
  const meaning = about.state === 'answered' ? about.meaning : null;
  const [answer] = await findPassages(inTenant, [{ ...input, meaning }]);
  if (!answer) throw new Error('A question was not looked up.');
  const state = about.state === 'answered' ? (answer.meaning ?? 'pending') : about.state;
  const shown = await shownOf(answer);
  if (shown.found === 'nothing')
    await noteUnanswered(inTenant, { question: input.query, terms: answer.terms });
  return { ...shown, meaning: state, tookMs: performance.now() - began };
}
