import { z } from 'zod';
import { Cursor, idOf, line, PageSize, pageOf } from '../../../platform/schema';
import { CollectionId } from '../collections/schemas';

export const SourceId = idOf('src');
const WebUrl = z.url({ protocol: /^https?$/, error: 'must begin with https:// or http://' }).max(2000);

export const kinds = ['file', 'text', 'questions', 'page', 'site'] as const;
export const SourceKind = z.enum(kinds);
export type SourceKind = z.output<typeof SourceKind>;

export const sourceStates = ['importing', 'ready', 'failed', 'cancelled'] as const;
export const itemStates = ['found', 'fetched', 'indexed', 'unchanged', 'failed', 'skipped', 'gone'] as const;
export type ItemState = (typeof itemStates)[number];

const Tags = z.array(line(40).min(1)).max(20).default([]);
/** Not more often than every six hours, at least every ninety days; null is never again by itself. */
const EveryHours = z.number().int().min(6).max(2160).nullable().default(null);

/** Path patterns: `*` stands for anything. */
const Patterns = z.array(line(200).min(1)).max(50).default([]);

export const PageSettings = z.strictObject({ url: WebUrl });
export const SiteSettings = z.strictObject({
  url: WebUrl,
  /** Follow links, or take what the sitemap names, or both. */
  by: z.enum(['sitemap', 'links', 'both']).default('both'),
  maxPages: z.number().int().min(1).max(5000).default(500),
  maxDepth: z.number().int().min(0).max(10).default(4),
  include: Patterns,
  exclude: Patterns,
  /** Pages a second, at most. */
  perSecond: z.number().min(0.1).max(10).default(2),
});
export type SiteSettings = z.output<typeof SiteSettings>;

const place = { collectionId: CollectionId, tags: Tags };

export const CreatePage = z.strictObject({ ...place, ...PageSettings.shape, everyHours: EveryHours });
export type CreatePage = z.output<typeof CreatePage>;

export const CreateSite = z.strictObject({
  ...place,
  name: line(120).optional(),
  ...SiteSettings.shape,
  everyHours: EveryHours,
});
export type CreateSite = z.output<typeof CreateSite>;

export const UpdateSource = z.strictObject({
  id: SourceId,
  name: line(120).min(1).optional(),
  collectionId: CollectionId.optional(),
  tags: Tags.removeDefault().optional(),
  everyHours: EveryHours.removeDefault().optional(),
  /** Of a site. */
  settings: SiteSettings.partial().optional(),
});
export type UpdateSource = z.output<typeof UpdateSource>;

export const OneSource = z.strictObject({ id: SourceId });
export type OneSource = z.output<typeof OneSource>;

export const ListSources = z.strictObject({
  collectionId: CollectionId.optional(),
  kind: SourceKind.optional(),
  status: z.enum(sourceStates).optional(),
  search: line(200).optional(),
  cursor: Cursor,
  limit: PageSize,
});
export type ListSources = z.output<typeof ListSources>;

export const Tally = z.object({
  /** Every thing of the source that is known. */
  found: z.number().int(),
  waiting: z.number().int(),
  indexed: z.number().int(),
  unchanged: z.number().int(),
  failed: z.number().int(),
  skipped: z.number().int(),
});

export const RunShown = z.object({
  id: z.string(),
  status: z.enum(['queued', 'running', 'finished', 'failed', 'cancelled']),
  reason: z.string().nullable(),
  createdAt: z.date(),
  startedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
});

export const SourceShown = z.object({
  id: SourceId,
  collectionId: CollectionId,
  kind: SourceKind,
  name: z.string(),
  settings: z.record(z.string(), z.unknown()),
  tags: z.array(z.string()),
  status: z.enum(sourceStates),
  everyHours: z.number().int().nullable(),
  nextRunAt: z.date().nullable(),
  documents: z.number().int(),
  tally: Tally,
  /** Of how many of its passages a model has said what they mean; null where no provider is configured. */
  meaning: z.object({ done: z.number().int(), of: z.number().int() }).nullable(),
  run: RunShown.nullable(),
  /** Why the only thing of it failed, or what the run ended by. */
  problem: z.string().nullable(),
  createdAt: z.date(),
  updatedAt: z.date(),
});
export type SourceShown = z.output<typeof SourceShown>;
export const SourcePage = pageOf(SourceShown);

export const ListItems = z.strictObject({
  sourceId: SourceId,
  status: z.enum(itemStates).optional(),
  search: line(200).optional(),
  cursor: Cursor,
  limit: PageSize,
});
export type ListItems = z.output<typeof ListItems>;

export const ItemShown = z.object({
  id: idOf('sit'),
  address: z.string(),
  status: z.enum(itemStates),
  reason: z.string().nullable(),
  reasonText: z.string().nullable(),
  depth: z.number().int(),
  bytes: z.number().int().nullable(),
  documentId: z.string().nullable(),
  title: z.string().nullable(),
  updatedAt: z.date(),
});
export const ItemPage = pageOf(ItemShown);

/** What an upload says beside its bytes. */
export const AddFile = z.strictObject({
  name: line(300).min(1),
  mediaType: z.string().max(200).default('application/octet-stream'),
  collectionId: CollectionId.optional(),
  tags: Tags,
  /** The file that this one replaces. */
  sourceId: SourceId.optional(),
});
export type AddFile = z.output<typeof AddFile>;

export const ImportAgain = z.strictObject({ id: SourceId, failedOnly: z.boolean().default(false) });
export type ImportAgain = z.output<typeof ImportAgain>;
