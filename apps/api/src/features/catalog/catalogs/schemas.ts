import { z } from 'zod';
import { idOf, line, listOf, text } from '../../../platform/schema';
import { Attributes } from '../attributes/attribute';

export const CatalogId = idOf('cat');
export const OneCatalog = z.strictObject({ catalogId: CatalogId });
export type OneCatalog = z.output<typeof OneCatalog>;

const Nouns = z
  .array(line(60).min(1))
  .max(30)
  .describe('What one thing of it is called: home, flat, property.');

export const CreateCatalog = z.strictObject({
  name: line(80).min(1),
  description: text(1000).default(''),
  nouns: Nouns.default([]),
  attributes: Attributes.default([]),
});
export type CreateCatalog = z.output<typeof CreateCatalog>;

/** What is left out stays as it is; attributes are given all together. */
export const UpdateCatalog = z.strictObject({
  catalogId: CatalogId,
  name: line(80).min(1).optional(),
  description: text(1000).optional(),
  nouns: Nouns.optional(),
  attributes: Attributes.optional(),
});
export type UpdateCatalog = z.output<typeof UpdateCatalog>;

export const CatalogView = z.object({
  id: CatalogId,
  name: z.string(),
  description: z.string(),
  nouns: z.array(z.string()),
  attributes: Attributes,
  items: z.number().int(),
  version: z.number().int().describe('Grows with every change of an item.'),
  createdAt: z.date(),
  updatedAt: z.date(),
});
export type CatalogView = z.output<typeof CatalogView>;
export const CatalogList = listOf(CatalogView);
