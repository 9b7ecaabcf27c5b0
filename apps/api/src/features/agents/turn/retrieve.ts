import { catalogsAtHand, SearchCatalog, searchCatalog } from '../../catalog';
import { lookUp } from '../../knowledge';
import { joinPassages, searchesFor } from '../house';
import type { Known, Offer, Retrieved, TenantCtx } from './types';

const passagesWanted = 10;
const mostPassages = 12;
const verdicts = ['well', 'weakly', 'nothing'] as const;
const itemsWanted = 4;
/** As long as the index reads. */
const longestQuestion = 1000;

/** What the business knows of it, and what it has. */
export async function retrieve(ctx: TenantCtx, known: Known): Promise<Retrieved> {
  return known.trace.step(
    'retrieve',
    () => (known.decision.kind === 'answer' ? lookAround(ctx, known) : nothing),
    ({ passages, found, offers }) => ({
      saw: { found, passages: passages.length, offers: offers.map(({ name, total }) => ({ name, total })) },
      decided: {
        sources: passages.slice(0, 5).map(({ title, headings }) => [title, ...headings].join(' › ')),
      },
    }),
  );
}

const nothing: Retrieved = { passages: [], found: 'nothing', offers: [] };

async function lookAround(ctx: TenantCtx, known: Known): Promise<Retrieved> {
  const { config } = known.chosen;
  const query = known.question.replace(/\s+/g, ' ').trim().slice(0, longestQuestion);
  const [{ passages, found }, offers] = await Promise.all([
    config.tools.includes('search-knowledge') ? findAnswers(ctx, known) : nothing,
    config.tools.includes('search-catalog') ? findOffers(ctx, { query, only: config.catalogIds, language: known.remembered.language }) : [],
  ]);
  return { passages, found, offers };
}

/** By the words of the question, and by others that mean the same. */
async function findAnswers(ctx: TenantCtx, { question, remembered, chosen }: Known) {
  const { earlier, language } = remembered;
  const searches = await searchesFor({ question, earlier, language });
  const results = await lookUp(ctx, { question, searches, ...within(chosen.config.collectionIds) });
  const passages = joinPassages(
    results.map((result) => result.passages),
    mostPassages,
  );
  const found = verdicts.find((verdict) => results.some((result) => result.found === verdict)) ?? 'nothing';
  return { passages, found };
}

/** For a model that asks in words of its own. */
export async function findPassages(ctx: TenantCtx, query: string, collectionIds: string[] | null) {
  const results = await lookUp(ctx, { question: query, searches: [query], ...within(collectionIds) });
  return results.flatMap(({ passages }) => passages);
}

const within = (collectionIds: string[] | null) => ({
  limit: passagesWanted,
  perDocument: 4,
  ...(collectionIds && { collectionIds }),
});

type OffersAsked = { query: string; only: string[] | null; language: string };

/** Of every catalog in which the question names a condition. */
export async function findOffers(ctx: TenantCtx, { only, ...asked }: OffersAsked): Promise<Offer[]> {
  const all = await catalogsAtHand(ctx);
  const open = all.filter(({ id }) => !only || only.includes(id));
  const found = await Promise.all(open.map((catalog) => offersOf(ctx, catalog, asked)));
  return found.filter(({ understood }) => understood > 0);
}

async function offersOf(
  ctx: TenantCtx,
  { id, name }: { id: string; name: string },
  { query, language }: Omit<OffersAsked, 'only'>,
): Promise<Offer> {
  const asked = SearchCatalog.parse({
    catalogId: id,
    query: query.slice(0, 400),
    limit: itemsWanted,
    language,
  });
  const { understood, total, items, alternatives, hint } = await searchCatalog(ctx, asked);
  const near = [...(alternatives?.closest ?? []), ...(alternatives?.cheaper ?? [])].slice(0, itemsWanted);
  return {
    catalogId: id,
    name,
    understood: understood.filters.length,
    total,
    hint,
    items: items.map(offered),
    near: near.map(offered),
  };
}

type Shown = {
  item: { id: string; title: string };
  why: { text: string }[];
  card: { label: string; text: string }[];
};

function offered({ item, why, card }: Shown) {
  return {
    itemId: item.id,
    title: item.title,
    why: why.map(({ text }) => text),
    facts: card.map(({ label, text }) => ({ label, text })),
  };
}
