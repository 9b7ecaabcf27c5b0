import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import type { Meaning } from '../../../platform/embeddings';
import { highlight, type SearchQuery } from '../../../platform/search';
import { knowledgeIndex } from '../documents/put-documents';
import { isRealQuestion, noteGap } from '../gaps/note-gap';
import { foundOf } from './domain';
import type { Found, Passage, SearchKnowledge } from './schemas';
import * as store from './store';

/** Passages that answer, the best first. A real question that nothing answers is counted as a gap. */
export async function searchKnowledge(ctx: Ctx, input: SearchKnowledge): Promise<Found> {
  const { tenantId } = authorize(ctx, 'knowledge:read');
  const began = performance.now();
  const about = await ctx.platform.embeddings.ask(input.query);
  const meaning = about.state === 'answered' ? about.meaning : null;
  const asked = { tenantId, meaning, ...input };
  const answer =
    (await recallPassages(ctx, asked)) ?? (await withTenant(ctx, (tx) => findPassages(tx, ctx, asked)));
  const state = about.state === 'answered' ? (answer.meaning ?? 'pending') : about.state;
  const result = { ...(await shownOf(answer)), meaning: state };
  if (result.found === 'nothing' && isRealQuestion(ctx.actor)) {
    const terms = answer.terms.flatMap(({ term, source }) => (source === 'question' ? [term] : []));
    const gap = { tenantId, question: input.query, language: null, terms };
    await withTenant(ctx, (tx) => noteGap(tx, ctx, gap));
  }
  return { ...result, tookMs: performance.now() - began };
}

type Asked = SearchKnowledge & { tenantId: string; meaning: Meaning | null };
type Answer = Awaited<ReturnType<typeof findPassages>>;

/** By what this node has in memory and one statement; null where that is not enough, or not the latest. */
async function recallPassages(ctx: Ctx, { tenantId, ...asked }: Asked): Promise<Answer | null> {
  if (asked.meaning || store.isFiltered(asked)) return null;
  const found = await ctx.platform.search.recall(tenantId, knowledgeIndex, questionOf(asked));
  if (!found) return null;
  const { hits, terms, stamp } = found;
  const numbers = hits.map(({ number }) => number);
  const rows = await store.findPassagesAt(ctx, { index: knowledgeIndex, stamp, numbers });
  return rows && { hits, terms, rows, meaning: null };
}

async function findPassages(tx: Tx, ctx: Ctx, { tenantId, ...asked }: Asked) {
  const groups = await store.findGroups(tx, tenantId, asked);
  const { hits, terms, meaning } = await ctx.platform.search.query(tx, knowledgeIndex, {
    ...questionOf(asked),
    ...(groups && { only: groups }),
  });
  const numbers = hits.map(({ number }) => number);
  return { hits, terms, meaning, rows: await store.findPassages(tx, tenantId, numbers) };
}

function questionOf({
  query: text,
  meaning,
  limit,
  perDocument,
  explain,
}: Omit<Asked, 'tenantId'>): SearchQuery {
  return { text, meaning, limit, explain, perGroup: perDocument, distinct: true };
}

async function shownOf({ hits, terms, rows }: Answer): Promise<Pick<Found, 'passages' | 'found'>> {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const passages: Passage[] = [];
  for (const { number, score, why, wordRank, meaning } of hits) {
    const row = byNumber.get(number);
    if (!row) continue;
    const { number: _, ...passage } = row;
    const highlights = await highlight(row.text, terms, row.language);
    passages.push({ ...passage, score, highlights, wordRank, meaning, why });
  }
  return { passages, found: foundOf(hits) };
}
