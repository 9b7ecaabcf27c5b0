import { z } from 'zod';
import { type CatalogAtHand, SearchCatalog, searchCatalog } from '../../catalog';
import { whatIsAsked } from '../house';
import { conditionsBefore, longestQuery } from './conditions-before';
import { nearMatches } from './near-matches';
import type { Known, Offer, OfferedItem, TenantCtx } from './types';

const itemsWanted = 4;
/** How much of a message has to be conditions to go on with those before it. */
const most = 0.7;
/** “Under 2 crore”, “with a balcony”: what goes on is short. */
const mostWords = 6;

/** Of every catalog in which the question names a condition, be it one that could not be met. */
export async function findOffers(
  ctx: TenantCtx,
  { team, chosen, remembered }: Pick<Known, 'team' | 'chosen' | 'remembered'>,
  query: string,
): Promise<Offer[]> {
  const only = chosen.config.catalogIds;
  const open = team.catalogs.filter(({ id }) => !only || only.includes(id));
  const plain = query.replace(/\s+/g, ' ').trim().slice(0, longestQuery);
  const { language, earlier } = remembered;
  const asked = { query: plain, limit: itemsWanted, language, earlier };
  const found = await Promise.all(open.map((catalog) => offersOf(ctx, catalog, asked)));
  return found.filter(({ understood, notes }) => understood + notes.length > 0);
}

type Asked = Omit<z.input<typeof SearchCatalog>, 'catalogId'> & { query: string; language: string };

/** What it has, with the conditions named before where the question goes on with them and something comes near all. */
async function offersOf(
  ctx: TenantCtx,
  catalog: CatalogAtHand,
  { earlier, ...asked }: Asked & { earlier: readonly string[] },
): Promise<Offer> {
  const offer = await search(ctx, catalog, asked);
  const goesOn = offer.understood > 0 && offer.share > most && asked.query.split(' ').length <= mostWords;
  const before = goesOn ? await conditionsBefore(ctx, { catalogId: catalog.id, earlier, ...asked }) : [];
  const others = before.filter(({ key }) => !offer.keys.includes(key));
  if (others.length === 0) return offer;
  const narrowed = await search(ctx, catalog, { ...asked, filters: others });
  const { items, near } = narrowed;
  return items.length + near.length > 0 ? { ...narrowed, share: offer.share, goesOn: true } : offer;
}

async function search(ctx: TenantCtx, { id, name }: CatalogAtHand, asked: Asked): Promise<Offer> {
  const query = SearchCatalog.parse({ catalogId: id, ...asked });
  const { understood, total, items, alternatives, hint } = await searchCatalog(ctx, query);
  const now = ctx.platform.clock.now();
  const { filters, sort, notes } = understood;
  const isMeasured = filters.some(({ filter }) => filter.kind === 'number');
  const { aspects, shareOf } = await whatIsAsked(asked.query, asked.language);
  const places = notes.flatMap((note) => (note.code === 'no-place' ? [note.values.asked] : []));
  return {
    catalogId: id,
    name,
    understood: filters.length + (sort ? 1 : 0),
    conditions: filters.map(({ label }) => label),
    keys: filters.map(({ filter }) => filter.key),
    goesOn: false,
    share: 1 - shareOf(understood.rest) + shareOf(places.join(' ')),
    isMeasured,
    asks: asksOf(aspects.filter((aspect) => !isMet(aspect, { isMeasured, isSorted: sort !== null }))),
    total,
    isExact: places.length === 0,
    notes: notes.map(({ text }) => text),
    hint,
    items: items.map((match) => offered(match, now)),
    near: nearMatches(alternatives)
      .slice(0, itemsWanted)
      .map((match) => offered(match, now)),
  };
}

/** “The cheapest” asks for no price: the order is the answer. */
function isMet(aspect: string, { isMeasured, isSorted }: { isMeasured: boolean; isSorted: boolean }) {
  if (aspect === 'measure') return isMeasured || isSorted;
  return aspect === 'money' && isSorted;
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
