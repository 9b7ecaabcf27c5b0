import { z } from 'zod';
import { type CatalogAtHand, SearchCatalog, searchCatalog } from '../../catalog';
import { lookUp } from '../../knowledge';
import { joinPassages, searchesFor, whatIsAsked, wholeOf } from '../house';
import { nearMatches } from './near-matches';
import type { Known, Offer, OfferedItem, Retrieved, TenantCtx } from './types';

const passagesWanted = 10;
const mostPassages = 12;
const verdicts = ['well', 'weakly', 'nothing'] as const;
const itemsWanted = 4;
/** As long as a catalog reads. */
const longestQuery = 400;

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
  const query = await wholeOf({ ...known.remembered, question: known.question });
  const [{ passages, found }, offers] = await Promise.all([
    config.tools.includes('search-knowledge') ? findAnswers(ctx, askedOf(known)) : nothing,
    config.tools.includes('search-catalog') ? findOffers(ctx, known, query) : [],
  ]);
  return { passages, found, offers };
}

type Asked = Pick<Known['remembered'], 'earlier' | 'language'> & {
  question: string;
  collectionIds: string[] | null;
};

const askedOf = ({ question, remembered, chosen }: Known): Asked => ({
  question,
  earlier: remembered.earlier,
  language: remembered.language,
  collectionIds: chosen.config.collectionIds,
});

/** By the words of the question, and by others that mean the same. */
export async function findAnswers(ctx: TenantCtx, { question, earlier, language, collectionIds }: Asked) {
  const searches = await searchesFor({ question, earlier, language });
  const results = await lookUp(ctx, { question, searches, ...within(collectionIds) });
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

/** Of every catalog in which the question names a condition, be it one that could not be met. */
export async function findOffers(
  ctx: TenantCtx,
  { team, chosen, remembered }: Pick<Known, 'team' | 'chosen' | 'remembered'>,
  query: string,
): Promise<Offer[]> {
  const only = chosen.config.catalogIds;
  const open = team.catalogs.filter(({ id }) => !only || only.includes(id));
  const plain = query.replace(/\s+/g, ' ').trim().slice(0, longestQuery);
  const asked = { query: plain, limit: itemsWanted, language: remembered.language };
  const found = await Promise.all(open.map((catalog) => offersOf(ctx, catalog, asked)));
  return found.filter(({ understood, notes }) => understood + notes.length > 0);
}

async function offersOf(
  ctx: TenantCtx,
  { id, name }: CatalogAtHand,
  query: Omit<z.input<typeof SearchCatalog>, 'catalogId'>,
): Promise<Offer> {
  const asked = SearchCatalog.parse({ catalogId: id, ...query });
  const { understood, total, items, alternatives, hint } = await searchCatalog(ctx, asked);
  const now = ctx.platform.clock.now();
  const near = nearMatches(alternatives).slice(0, itemsWanted);
  const { filters, sort, notes } = understood;
  const isMeasured = filters.some(({ filter }) => filter.kind === 'number');
  const { aspects, shareOf } = await whatIsAsked(asked.query, asked.language ?? null);
  const places = notes.flatMap((note) => (note.code === 'no-place' ? [note.values.asked] : []));
  return {
    catalogId: id,
    name,
    understood: filters.length + (sort ? 1 : 0),
    share: 1 - shareOf(understood.rest) + shareOf(places.join(' ')),
    isMeasured,
    asks: asksOf(aspects.filter((aspect) => !(isMeasured && aspect === 'measure'))),
    total,
    isExact: places.length === 0,
    notes: notes.map(({ text }) => text),
    hint,
    items: items.map((match) => offered(match, now)),
    near: near.map((match) => offered(match, now)),
  };
}

function asksOf(aspects: readonly string[]): Offer['asks'] {
  if (aspects.length === 0) return null;
  return aspects.every((aspect) => aspect === 'money') ? 'price' : 'other';
}

type Shown = {
  item: { id: string; title: string; values: Readonly<Record<string, unknown>> };
  why: { text: string }[];
  card: { label: string; text: string }[];
};

function offered({ item, why, card }: Shown, now: Date): OfferedItem {
  return {
    itemId: item.id,
    title: item.title,
    why: why.map(({ text }) => text),
    facts: card.map(({ label, text }) => ({ label, text })),
    counted: Object.values(item.values).flatMap((value) => countedIn(value, now)),
  };
}

/** Stock is of this moment for a day. */
const freshMs = 24 * 60 * 60_000;
const Stock = z.object({ left: z.number(), at: z.coerce.date() });

function countedIn(value: unknown, now: Date): number[] {
  const { data: stock } = Stock.safeParse(value);
  return stock && now.getTime() - stock.at.getTime() < freshMs ? [stock.left] : [];
}
