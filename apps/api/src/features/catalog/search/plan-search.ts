import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { firstOf, priceOf } from '../attributes/attribute';
import type { CatalogRow } from '../catalogs/store';
import type { Filter, Sort, UnderstoodFilter } from '../understanding/filter';
import { squeeze } from '../understanding/fold';
import type { Lexicon } from '../understanding/lexicon';
import { understand } from '../understanding/understand';
import { findWords, type WordHit } from '../words/find-words';
import { keptColumns } from './kept-columns';
import { lexiconOf } from './lexicons';
import { type Matched, matchFilters } from './match-filters';
import { budgetOf, rank } from './rank';
import type { SearchCatalog } from './schemas';

export type Plan = {
  catalog: CatalogRow;
  lexicon: Lexicon;
  chips: UnderstoodFilter[];
  filters: Filter[];
  sort: Sort | null;
  rest: string;
  notes: string[];
  matched: Matched;
  words: WordHit[];
  ranked: { number: number; score: number }[];
};

type Asked = Pick<SearchCatalog, 'query' | 'filters' | 'sort'> & { catalog: CatalogRow };

/** Reads the question, finds what meets it and puts it in order. */
export async function planSearch(tx: Tx, ctx: Ctx, { catalog, ...asked }: Asked): Promise<Plan> {
  const lexicon = await lexiconOf(tx, ctx, catalog);
  const now = ctx.platform.clock.now();
  const { filters: read, sort, rest, notes } = understand(asked.query, lexicon, now);
  const given = asked.filters.map((filter) => ({
    filter: spelled(filter, lexicon),
    words: '',
    correctedTo: null,
  }));
  const chips = [
    ...read.filter(({ filter }) => !given.some((each) => each.filter.key === filter.key)),
    ...given,
  ].slice(0, 16);
  const filters = chips.map(({ filter }) => filter);
  const matched = await matchFilters(tx, catalog, filters);
  const found = await findWords(tx, ctx, {
    catalogId: catalog.id,
    text: rest,
    numbers: filters.length > 0 ? matched.numbers : null,
  });
  const numbers = filters.length === 0 && rest !== '' ? found.map(({ number }) => number) : matched.numbers;
  const order = asked.sort ?? sort;
  const ranked = await inOrder(tx, ctx, {
    catalog,
    numbers,
    words: found,
    filters,
    sort: order ?? null,
    now,
  });
  const kept = { ...matched, numbers };
  return {
    catalog,
    lexicon,
    chips,
    filters,
    sort: order ?? null,
    rest,
    notes,
    matched: kept,
    words: found,
    ranked,
  };
}

type Ordering = {
  catalog: CatalogRow;
  numbers: number[];
  words: WordHit[];
  filters: readonly Filter[];
  sort: Sort | null;
  now: Date;
};

async function inOrder(tx: Tx, ctx: Ctx, { catalog, numbers, words, filters, sort, now }: Ordering) {
  if (numbers.length === 0) return [];
  const price = priceOf(catalog.attributes)?.key;
  const stock = firstOf(catalog.attributes, 'stock')?.key;
  const keys = [price, stock, sort?.by].filter((key) => key !== undefined);
  const { changed, of: columnOf } = await keptColumns(tx, ctx, { catalog, keys });
  const budget = budgetOf(filters, price);
  const of = (key: string | undefined) => (key ? columnOf(key) : null);
  const ranked = rank({ numbers, words, price: of(price), budget, stock: of(stock), changed, now });
  if (!sort || sort.by === 'relevance') return ranked;
  const column = sort.by === 'newest' ? changed : of(sort.by);
  return sorted(ranked, { column, direction: sort.by === 'newest' ? 'down' : sort.direction });
}

type Ranked = { number: number; score: number }[];
type By = { column: ReadonlyMap<number, number> | null; direction: Sort['direction'] };

/** What has no value comes last either way. */
function sorted(ranked: Ranked, { column, direction }: By): Ranked {
  const sign = direction === 'up' ? 1 : -1;
  const rankOf = (number: number) => {
    const value = column?.get(number);
    return value === undefined ? Number.POSITIVE_INFINITY : value * sign;
  };
  return [...ranked].sort((one, other) => {
    const [first, second] = [rankOf(one.number), rankOf(other.number)];
    return first === second ? 0 : first - second;
  });
}

/** A value that was given in another spelling is the one the items have. */
function spelled(filter: Filter, lexicon: Lexicon): Filter {
  if (filter.kind !== 'values') return filter;
  const anyOf = filter.anyOf.flatMap((text) => {
    const entries = lexicon.find(squeeze(text));
    const found = entries.find((entry) => entry.kind === 'value' && entry.key === filter.key);
    return found?.kind === 'value' ? [...found.values] : [text];
  });
  return { ...filter, anyOf: [...new Set(anyOf)] };
}
