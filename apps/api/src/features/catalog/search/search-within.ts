import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import type { MeaningAsked } from '../../../platform/embeddings';
import type { CatalogRow } from '../catalogs/store';
import { findNumbered } from '../items/store/read';
import { findAlternatives } from './alternatives';
import { describeFilter } from './describe-filter';
import { type Plan, planSearch, type Ranked, rankPlan } from './plan-search';
import type { Match, SearchCatalog, SearchResult } from './schemas';
import { showMatch } from './show-match';
import { tellNote } from './tell-note';

const few = 3;

type Asked = Pick<SearchCatalog, 'query' | 'filters' | 'sort' | 'language' | 'limit' | 'alternatives'>;
type Within = { catalog: CatalogRow; about: MeaningAsked; asked: Asked; offset: number };
export type Found = { plan: Plan; result: Omit<SearchResult, 'facets'> };

/** What one catalog has of what was asked, and what comes near it. */
export async function searchWithin(
  tx: Tx,
  ctx: Ctx,
  { catalog, about, asked, offset }: Within,
): Promise<Found> {
  const meaning = about.state === 'answered' ? about.meaning : null;
  const plan = await planSearch(tx, ctx, { ...asked, meaning, catalog });
  const { limit, alternatives } = asked;
  const total = plan.matched.rows.length;
  const offers = alternatives === 'always' || (alternatives === 'when-few' && total < few);
  const result = {
    understood: understoodOf(plan),
    meaning: about.state === 'answered' ? (plan.words.meaning ?? 'pending') : about.state,
    total,
    items: await showPage(tx, plan, rankPlan(plan, offset + limit).slice(offset)),
    nextCursor: offset + limit < total ? String(offset + limit) : null,
    hint: total < few ? hintOf(plan) : null,
    alternatives: offers && offset === 0 ? await findAlternatives(tx, plan) : null,
  };
  return { plan, result };
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
  return { filters, sort, rest, notes: notes.map((note) => tellNote(note, say)) };
}

async function showPage(tx: Tx, plan: Plan, page: readonly Ranked[]): Promise<Match[]> {
  const numbers = page.map(({ number }) => number);
  const rows = new Map((await findNumbered(tx, plan.catalog, numbers)).map((row) => [row.number, row]));
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
