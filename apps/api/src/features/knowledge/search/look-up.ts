import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { noteUnanswered } from '../gaps/note-gap';
import { findPassages } from './find-passages';
import type { Found, SearchKnowledge } from './schemas';
import { shownOf } from './shown';

type LookUp = Pick<SearchKnowledge, 'collectionIds' | 'limit' | 'perDocument'> & {
  question: string;
  /** The same in other words: what one of them finds is found. The last says it best. */
  searches: readonly string[];
};
type LookedUp = Pick<Found, 'passages' | 'found'>;

/** What each way of asking finds. Where none finds anything, the question itself is counted as a gap. */
export async function lookUp(ctx: Ctx, { question, searches, ...how }: LookUp): Promise<LookedUp[]> {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  const inTenant = { ...ctx, tenantId };
  const { embeddings } = ctx.platform;
  const asked = await Promise.all(
    searches.map(async (query) => {
      const about = await embeddings.ask(query);
      return { ...how, query, explain: false, meaning: about.state === 'answered' ? about.meaning : null };
    }),
  );
  const answers = await findPassages(inTenant, asked);
  const found = await Promise.all(answers.map(shownOf));
  if (found.every((each) => each.found === 'nothing'))
    await noteUnanswered(inTenant, { question, terms: answers.at(-1)?.terms ?? [] });
  return found;
}
