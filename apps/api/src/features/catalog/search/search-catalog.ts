import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Tx, withTenant } from '../../../platform/db';
import type { MeaningAsked } from '../../../platform/embeddings';
import { type CatalogKey, getCatalog } from '../catalogs/store';
import { findNumbered } from '../items/store';
import { findAlternatives } from './alternatives';
import { describeFilter } from './describe-filter';
import { readFacets } from './facets';
import { type Plan, planSearch, type Ranked, rankPlan, restOf } from './plan-search';
import type { Match, SearchCatalog, SearchResult } from './schemas';
import { showMatch } from './show-match';

const few = 3;

/** What a catalog has of what somebody asks for, and what comes near it. */
export async function searchCatalog(ctx: Ctx, input: SearchCatalog): Promise<SearchResult> {
  const { tenantId } = authorize(ctx, 'catalog:read');
  const key = { tenantId, id: input.catalogId };
  const about = await askAbout(ctx, key, input.query);
  const meaning = about.state === 'answered' ? about.meaning : null;
  return withTenant(ctx, async (tx) => {
    const catalog = await getCatalog(tx, key);
    const plan = await planSearch(tx, ctx, { ...input, meaning, catalog });
    const offset = offsetOf(input.cursor);
    const total = plan.matched.rows.length;
    const offers = input.alternatives === 'always' || (input.alternatives === 'when-few' && total < few);
    return {
      understood: understoodOf(plan),
      meaning: about.state === 'answered' ? (plan.words.meaning ?? 'pending') : about.state,
      total,
      items: await showPage(tx, plan, rankPlan(plan, offset + input.limit).slice(offset)),
      nextCursor: offset + input.limit < total ? String(offset + input.limit) : null,
      facets: input.facets ? await readFacets(tx, ctx, { catalog, rows: plan.matched.rows }) : null,
      hint: total < few ? hintOf(plan) : null,
      alternatives: offers && offset === 0 ? await findAlternatives(tx, plan) : null,
    };
  });
}

/** What the rest of the question means: nobody holds a transaction while that is asked. */
async function askAbout(ctx: Ctx, key: CatalogKey, query: string): Promise<MeaningAsked> {
  const { embeddings } = ctx.platform;
  if (!embeddings.model || query === '') return { state: 'off' };
  const rest = await withTenant(ctx, async (tx) =>
    restOf(tx, ctx, { catalog: await getCatalog(tx, key), query }),
  );
  return rest === '' ? { state: 'off' } : embeddings.ask(rest);
}

function offsetOf(cursor: string | undefined): number {
  const offset = Number(cursor ?? 0);
  return Number.isSafeInteger(offset) && offset >= 0 ? offset : 0;
}

function understoodOf({ say, chips, lexicon, matched, sort, rest, notes }: Plan): SearchResult['understood'] {
  const filters = chips.map(({ filter, words, correctedTo }, at) => {
    const attribute = lexicon.attribute(filter.key);
    return {
      filter,
      words,
      correctedTo,
      label: attribute ? describeFilter(filter, attribute, say) : filter.key,
      excluded: matched.excluded[at] ?? 0,
      without: matched.rows.length + (matched.but[at]?.length ?? 0),
    };
  });
  return { filters, sort, rest, notes };
}

async function showPage(tx: Tx, plan: Plan, page: readonly Ranked[]): Promise<Match[]> {
  const rows = new Map(
    (
      await findNumbered(
        tx,
        plan.catalog,
        page.map(({ number }) => number),
      )
    ).map((row) => [row.number, row]),
  );
  return page.flatMap(({ number, score }) => {
    const row = rows.get(number);
    if (!row) return [];
    const at = plan.sheet.rowOf(number);
    const { words } = plan;
    return [showMatch({ ...plan, row, score, words: words.mentionedBy(at), isAlike: words.isAlike(at) })];
  });
}

/** Which one condition to give up first. */
function hintOf(plan: Plan): string | null {
  const chips = understoodOf(plan).filters;
  const [first] = [...chips].sort((one, other) => other.without - one.without);
  const gain = first ? first.without - plan.matched.rows.length : 0;
  if (!first || gain === 0) return chips.length > 1 ? plan.say('farFromAll') : null;
  const condition = first.label;
  return gain === 1
    ? plan.say('oneMoreWithout', { condition })
    : plan.say('moreWithout', { condition, count: plan.say.number(gain) });
}
