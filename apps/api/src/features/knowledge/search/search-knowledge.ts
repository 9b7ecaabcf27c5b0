import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import { highlight } from '../../../platform/search';
import { knowledgeIndex } from '../documents/put-documents';
import { noteGap } from '../gaps/note-gap';
import { foundOf } from './domain';
import type { Found, Passage, SearchKnowledge } from './schemas';
import * as store from './store';

/** Passages that answer, the best first. A question that programs ask and nothing answers is counted as a gap. */
export async function searchKnowledge(ctx: Ctx, input: SearchKnowledge): Promise<Found> {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  const began = performance.now();
  return withTenant(ctx, async (tx) => {
    const { result, terms } = await findPassages(tx, ctx, { tenantId, ...input });
    if (result.found === 'nothing' && ctx.actor.kind === 'api-key') {
      const words = terms.flatMap(({ term, source }) => (source === 'question' ? [term] : []));
      await noteGap(tx, ctx, { tenantId, question: input.query, language: null, terms: words });
    }
    return { ...result, tookMs: performance.now() - began };
  });
}

type Asked = SearchKnowledge & { tenantId: string };

async function findPassages(tx: Tx, ctx: Ctx, { tenantId, query: text, limit, ...asked }: Asked) {
  const { perDocument, explain, ...filter } = asked;
  const groups = await store.findGroups(tx, tenantId, filter);
  const { hits, terms } = await ctx.platform.search.query(tx, knowledgeIndex, {
    text,
    limit,
    explain,
    perGroup: perDocument,
    distinct: true,
    ...(groups && { only: groups }),
  });
  const numbers = hits.map(({ number }) => number);
  const rows = new Map((await store.findPassages(tx, tenantId, numbers)).map((row) => [row.number, row]));
  const passages: Passage[] = [];
  for (const { number, score, why } of hits) {
    const row = rows.get(number);
    if (!row) continue;
    const { number: _, ...passage } = row;
    const highlights = await highlight(row.text, terms, row.language);
    passages.push({ ...passage, score, highlights, why });
  }
  return { terms, result: { passages, found: foundOf(hits) } };
}
