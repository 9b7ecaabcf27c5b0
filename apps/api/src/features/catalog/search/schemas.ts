import { z } from 'zod';
import { line } from '../../../platform/schema';
import { CatalogId } from '../catalogs/schemas';
import { ItemId, ItemView } from '../items/schemas';
import { catalogLimits } from '../limits';
import { Filter, Sort } from '../understanding/filter';
import { Language } from '../wording/language';
import { NoteView } from './tell-note';

const asked = {
  query: z.string().max(400).default('').describe('What somebody asks, in their own words.'),
  filters: z.array(Filter).max(8).default([]).describe('Conditions beside those in the query.'),
  sort: Sort.optional(),
  alternatives: z
    .enum(['when-few', 'never', 'always'])
    .default('when-few')
    .describe('Whether to offer what misses a condition.'),
  language: Language,
};

export const SearchCatalog = z.strictObject({
  catalogId: CatalogId,
  ...asked,
  limit: z.number().int().min(1).max(50).default(10),
  cursor: z.string().max(40).optional(),
  facets: z.boolean().default(false).describe('Whether to count the values of what was found.'),
});
export type SearchCatalog = z.output<typeof SearchCatalog>;
export type SearchCatalogInput = z.input<typeof SearchCatalog>;

export const SearchCatalogs = z.strictObject({
  catalogIds: z
    .array(CatalogId)
    .min(1)
    .max(catalogLimits.catalogs)
    .optional()
    .describe('Which to search; all that have items unless given.'),
  ...asked,
  limit: z.number().int().min(1).max(20).default(5).describe('How many items of each catalog.'),
});
export type SearchCatalogs = z.output<typeof SearchCatalogs>;
export type SearchCatalogsInput = z.input<typeof SearchCatalogs>;

const Why = z.object({ key: z.string().nullable(), text: z.string() });
const CardLine = z.object({ key: z.string(), label: z.string(), text: z.string() });

export const Match = z.object({
  item: ItemView,
  score: z.number(),
  card: z.array(CardLine).describe('What a card shows, in words.'),
  why: z.array(Why).describe('Why it is here, in words.'),
});
export type Match = z.output<typeof Match>;

export const Alternative = Match.extend({ reason: z.string() });
export type Alternative = z.output<typeof Alternative>;

export const Alternatives = z.object({
  cheaper: z.array(Alternative).describe('10 to 20 % below the budget, and another condition not met.'),
  betterValue: z
    .array(Alternative)
    .describe('Up to 15 % above the budget: what offers more by a larger share, and says so, first.'),
  elsewhere: z.array(Alternative).describe('At a similar price in other places, the fastest growing first.'),
  closest: z.array(Alternative).describe('Whatever misses one condition alone, by the least.'),
});
export type Alternatives = z.output<typeof Alternatives>;

export const ChipView = z.object({
  filter: Filter,
  label: z.string().describe('The condition in words.'),
  words: z.string().describe('The words it was read from; empty for one that was given.'),
  correctedTo: z.string().nullable(),
  excluded: z.number().int().describe('How many items do not meet it.'),
  without: z.number().int().describe('How many would be found without it.'),
});

export const FacetView = z.object({
  key: z.string(),
  label: z.string(),
  values: z.array(z.object({ value: z.string(), count: z.number().int() })),
  min: z.number().nullable(),
  max: z.number().nullable(),
});
export type FacetView = z.output<typeof FacetView>;

export const SearchResult = z.object({
  understood: z.object({
    filters: z.array(ChipView),
    sort: Sort.nullable(),
    rest: z.string().describe('What was searched in the text.'),
    notes: z.array(NoteView).describe('What was asked and could not be done.'),
  }),
  meaning: z
    .enum(['joined', 'off', 'late', 'away', 'pending', 'loading', 'too-large'])
    .describe('Whether what the rest means had its say, or why its words alone were looked for.'),
  total: z.number().int(),
  items: z.array(Match),
  nextCursor: z.string().nullable(),
  facets: z.array(FacetView).nullable(),
  /** The condition without which most would be found, when little was. */
  hint: z.string().nullable(),
  alternatives: Alternatives.nullable(),
});
export type SearchResult = z.output<typeof SearchResult>;

export const CatalogsFound = z.object({
  total: z.number().int().describe('In all of them.'),
  catalogs: z
    .array(
      SearchResult.omit({ facets: true, nextCursor: true }).extend({
        catalogId: CatalogId,
        name: z.string(),
        nextCursor: z.string().nullable().describe('Goes on in a search of this catalog alone.'),
      }),
    )
    .describe('Each by itself, the one that understood most and found something first.'),
});
export type CatalogsFound = z.output<typeof CatalogsFound>;

export const AlternativesTo = z.strictObject({ catalogId: CatalogId, itemId: ItemId, language: Language });
export type AlternativesTo = z.output<typeof AlternativesTo>;

export const CompareItems = z.strictObject({
  catalogId: CatalogId,
  itemIds: z.array(ItemId).min(2).max(5),
  language: Language,
});
export type CompareItems = z.output<typeof CompareItems>;

export const ComparePlaces = z.strictObject({
  catalogId: CatalogId,
  places: z.array(line(200).min(1)).max(5).default([]).describe('None: those with most items.'),
  query: z.string().max(400).default('').describe('Only items that meet it count: 2BHK under 2 Cr.'),
  language: Language,
});
export type ComparePlaces = z.output<typeof ComparePlaces>;

const Row = z.object({
  key: z.string(),
  label: z.string(),
  cells: z.array(z.object({ text: z.string().nullable(), value: z.number().nullable() })),
  best: z.array(z.number().int()).describe('Which columns are best.'),
});
export type ComparisonRow = z.output<typeof Row>;

export const Comparison = z.object({
  columns: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      url: z.string().nullable(),
      image: z.string().nullable(),
      picture: z.string().nullable().describe('Where this server shows it.'),
    }),
  ),
  rows: z.array(Row),
});
export type Comparison = z.output<typeof Comparison>;
