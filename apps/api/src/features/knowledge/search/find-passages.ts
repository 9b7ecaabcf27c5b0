import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import type { Meaning } from '../../../platform/embeddings';
import type { SearchQuery } from '../../../platform/search';
import { knowledgeIndex } from '../documents/put-documents';
import type { SearchKnowledge } from './schemas';
import * as store from './store';

type TenantCtx = Ctx & { tenantId: string };
export type Asked = SearchKnowledge & { meaning: Meaning | null };
export type Answer = Awaited<ReturnType<typeof findOne>>;

/** What each of these finds. */
export async function findPassages(ctx: TenantCtx, asked: readonly Asked[]): Promise<Answer[]> {
  const recalled = await recallPassages(ctx, asked);
  return recalled ?? withTenant(ctx, (tx) => findAll(tx, ctx, asked));
}

/** By what this node has in memory and one statement; null where that is not enough, or not the latest. */
async function recallPassages(ctx: TenantCtx, asked: readonly Asked[]): Promise<Answer[] | null> {
  if (asked.some((each) => each.meaning || store.isFiltered(each))) return null;
  const { search } = ctx.platform;
  const found = await Promise.all(
    asked.map((each) => search.recall(ctx.tenantId, knowledgeIndex, questionOf(each))),
  );
  const [first] = found;
  if (!first || !found.every((each) => each?.stamp === first.stamp)) return null;
  const numbers = new Set(found.flatMap((each) => each?.hits.map(({ number }) => number) ?? []));
  const at = { index: knowledgeIndex, stamp: first.stamp, numbers: [...numbers] };
  const rows = await store.findPassagesAt(ctx, at);
  return rows && found.map((each) => ({ hits: [], terms: [], ...each, rows, meaning: null }));
}

async function findAll(tx: Tx, ctx: TenantCtx, asked: readonly Asked[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const each of asked) answers.push(await findOne(tx, ctx, each));
  return answers;
}

async function findOne(tx: Tx, { platform, tenantId }: TenantCtx, asked: Asked) {
  const groups = await store.findGroups(tx, tenantId, asked);
  const { hits, terms, meaning } = await platform.search.query(tx, knowledgeIndex, {
    ...questionOf(asked),
    ...(groups && { only: groups }),
  });
  const numbers = hits.map(({ number }) => number);
  return { hits, terms, meaning, rows: await store.findPassages(tx, tenantId, numbers) };
}

function questionOf({ query: text, meaning, limit, perDocument, explain }: Asked): SearchQuery {
  return { text, meaning, limit, explain, perGroup: perDocument, distinct: true };
}
