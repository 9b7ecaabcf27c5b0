import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import type { Meaning } from '../../../platform/embeddings';
import type { Platform } from '../../../platform/platform';
import { firstOf, growthOf, priceOf } from '../attributes/attribute';
import type { CatalogRow } from '../catalogs/store';
import type { Filter, Note, Sort, UnderstoodFilter } from '../understanding/filter';
import { fold, squeeze } from '../understanding/fold';
import type { Lexicon } from '../understanding/lexicon';
import { understand } from '../understanding/understand';
import { type Say, sayIn } from '../wording/say';
import { type FoundWords, findWords } from '../words/find-words';
import { measuresOf } from './better-value';
import { lexiconOf } from './lexicons';
import { type Matched, matchFilters } from './match-filters';
import { budgetOf, rank } from './rank';
import type { SearchCatalog } from './schemas';
import { openSheet } from './sheet/open-sheet';
import type { Sheet } from './sheet/sheet';

const fewTold = 20;

export type Plan = {
  say: Say;
  platform: Platform;
  catalog: CatalogRow;
  lexicon: Lexicon;
  sheet: Sheet;
  chips: UnderstoodFilter[];
  filters: Filter[];
  sort: Sort | null;
  rest: string;
  notes: Note[];
  matched: Matched;
  words: FoundWords;
  now: Date;
};

type Asked = Pick<SearchCatalog, 'query' | 'filters' | 'sort' | 'language'> & {
  catalog: CatalogRow;
  meaning?: Meaning | null;
};

/** What of a question means no attribute. */
export async function restOf(tx: Tx, ctx: Ctx, { catalog, query }: Pick<Asked, 'catalog' | 'query'>) {
  const lexicon = await lexiconOf(tx, ctx, catalog);
  return understand(query, lexicon, ctx.platform.clock.now()).rest;
}

/** Reads the question and finds what meets it. */
export async function planSearch(tx: Tx, ctx: Ctx, { catalog, ...asked }: Asked): Promise<Plan> {
  const lexicon = await lexiconOf(tx, ctx, catalog);
  const now = ctx.platform.clock.now();
  const { filters: read, sort: readSort, rest, notes } = understand(asked.query, lexicon, now);
  const chips = chipsOf(read, asked.filters, lexicon);
  const filters = chips.map(({ filter }) => filter);
  const sort = asked.sort ?? readSort ?? null;
  const keys = [...usualKeys(catalog), sort?.by, ...filters.map(({ key }) => key)];
  const sheet = await openSheet(tx, ctx, { catalog, keys });
  const matched = matchFilters(sheet, filters);
  const among = filters.length > 0 ? matched.rows : null;
  const { meaning = null } = asked;
  const words = await findWords(tx, ctx, { catalogId: catalog.id, text: rest, meaning, sheet, among });
  const rows = filters.length === 0 && rest !== '' ? Int32Array.from(words.worth.keys()) : matched.rows;
  return {
    platform: ctx.platform,
    say: sayIn(asked.language),
    catalog,
    lexicon,
    sheet,
    chips,
    filters,
    sort,
    rest,
    notes: [...notes.filter((note) => !isTold(note, words)), ...unknownKeys(asked, lexicon)],
    matched: { ...matched, rows },
    words,
    now,
  };
}

/** A place that is no value, and that items tell of. */
function isTold(note: Note, { worth, mentionedBy }: FoundWords): boolean {
  if (note.code !== 'no-place') return false;
  const wanted = fold(note.values.asked).split(' ');
  return [...worth.keys()].slice(0, fewTold).some((row) => {
    const said = new Set(mentionedBy(row).map(fold));
    return wanted.every((word) => said.has(word));
  });
}

/** What was asked by a name that the catalog does not have. */
function unknownKeys({ filters, sort }: Pick<Asked, 'filters' | 'sort'>, lexicon: Lexicon): Note[] {
  const orders = ['relevance', 'newest'];
  const keys = [...filters.map(({ key }) => key), ...(sort && !orders.includes(sort.by) ? [sort.by] : [])];
  const unknown = [...new Set(keys)].filter((key) => !lexicon.attribute(key));
  return unknown.map((key) => ({ code: 'no-attribute', values: { key } }));
}

/** What items are put in order by, and what alternatives are chosen by. */
function usualKeys({ attributes }: CatalogRow): (string | undefined)[] {
  const measured = measuresOf(attributes).map(({ key }) => key);
  return [
    priceOf(attributes)?.key,
    growthOf(attributes)?.key,
    firstOf(attributes, 'stock')?.key,
    ...measured,
  ];
}

/** What is given counts for what was read of the same attribute. */
function chipsOf(read: UnderstoodFilter[], given: readonly Filter[], lexicon: Lexicon): UnderstoodFilter[] {
  const named = new Set(given.map(({ key }) => key));
  return [
    ...read.filter(({ filter }) => !named.has(filter.key)),
    ...given.map((filter) => ({ filter: spelled(filter, lexicon), words: '', correctedTo: null })),
  ].slice(0, 16);
}

export type Ranked = { number: number; score: number };

/** The best so many of what was found. */
export function rankPlan(
  { catalog, sheet, sort, filters, matched, words, now }: Plan,
  count: number,
): Ranked[] {
  const price = priceOf(catalog.attributes)?.key;
  const stock = firstOf(catalog.attributes, 'stock')?.key;
  const of = (key: string | undefined) => (key ? sheet.amounts(key) : null);
  const amounts = sort?.by === 'newest' ? sheet.changed : of(sort?.by);
  const direction = sort?.by === 'newest' ? 'down' : sort?.direction;
  const ranked = rank(
    {
      rows: matched.rows,
      words: words.worth,
      price: of(price),
      budget: budgetOf(filters, price),
      stock: of(stock),
      changed: sheet.changed,
      now,
      by: amounts && direction ? { amounts, direction } : null,
    },
    count,
  );
  return ranked.map(({ row, score }) => ({ number: sheet.numberOf(row), score }));
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
