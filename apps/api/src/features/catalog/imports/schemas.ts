import { z } from 'zod';
import { Cursor, idOf, line, PageSize, pageOf } from '../../../platform/schema';
import { Attribute } from '../attributes/attribute';
import { CatalogId } from '../catalogs/schemas';

export const ImportId = idOf('cim');

/** Which column each part of an item comes from: `title` → `Name`, `values.price` → `Price (INR)`. */
export const Mapping = z
  .record(z.string().max(90), z.string().max(120))
  .refine((mapping) => Object.keys(mapping).length <= 200, 'has more than 200 entries');
export type Mapping = z.output<typeof Mapping>;

export const BeginImport = z.strictObject({
  catalogId: CatalogId,
  name: line(120).min(1).default('Pasted'),
  text: z.string().min(1).max(240_000).describe('CSV with a first line of names, or a JSON list.'),
});
export type BeginImport = z.output<typeof BeginImport>;

export const UploadImport = BeginImport.omit({ text: true });
export type UploadImport = z.output<typeof UploadImport>;

export const OneImport = z.strictObject({ catalogId: CatalogId, importId: ImportId });
export type OneImport = z.output<typeof OneImport>;

export const MapImport = OneImport.extend({
  mapping: Mapping,
  replaces: z.boolean().default(false).describe('Whether items that the file does not name go.'),
});
export type MapImport = z.output<typeof MapImport>;

export const ListImports = z.strictObject({ catalogId: CatalogId, cursor: Cursor, limit: PageSize });
export type ListImports = z.output<typeof ListImports>;

export const importStatuses = [
  'reading',
  'ready',
  'checking',
  'checked',
  'running',
  'done',
  'failed',
  'cancelled',
] as const;
export type ImportStatus = (typeof importStatuses)[number];

export const Counts = z.object({
  total: z.number().int(),
  new: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  bad: z.number().int(),
  removed: z.number().int(),
});
export type Counts = z.output<typeof Counts>;

export const Problem = z.object({
  row: z.number().int().describe('1 is the first row below the names.'),
  externalId: z.string().nullable(),
  field: z.string(),
  value: z.string().nullable(),
  reason: z.string(),
  leftOut: z
    .boolean()
    .default(true)
    .describe('False where the row is taken all the same, but for its picture.'),
});
export type Problem = z.output<typeof Problem>;

export const Change = z.object({
  row: z.number().int(),
  externalId: z.string(),
  title: z.string(),
  kind: z.enum(['new', 'changed']),
  fields: z.array(z.string()),
});
export type Change = z.output<typeof Change>;

export const ImportView = z.object({
  id: ImportId,
  catalogId: CatalogId,
  name: z.string(),
  status: z.enum(importStatuses),
  columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
  mapping: Mapping,
  proposed: z
    .array(z.object({ column: z.string(), attribute: Attribute }))
    .describe('Attributes that columns without a place could become.'),
  replaces: z.boolean(),
  done: z.number().int().describe('Rows that were gone through in this step.'),
  counts: Counts,
  problems: z.array(Problem),
  changes: z.array(Change),
  reason: z.string().nullable(),
  createdAt: z.date(),
  finishedAt: z.date().nullable(),
});
export type ImportView = z.output<typeof ImportView>;
export const ImportPage = pageOf(ImportView);
