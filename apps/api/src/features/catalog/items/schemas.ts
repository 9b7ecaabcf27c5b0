import { z } from 'zod';
import { Cursor, idOf, line, PageSize, pageOf, text } from '../../../platform/schema';
import { ValuesInput, ValuesView } from '../attributes/value';
import { CatalogId } from '../catalogs/schemas';
import { catalogLimits } from '../limits';
import { PictureFaultView } from '../pictures/fault';

export const ItemId = idOf('itm');

const Address = z
  .string()
  .trim()
  .max(2000)
  .nullish()
  .describe('An address on the web, or a path like /rooms/12.');

const fields = {
  title: line(300).min(1),
  description: text(20_000).default(''),
  url: Address,
  image: Address,
  values: ValuesInput.default({}),
};

export const ItemInput = z.strictObject({
  externalId: line(200).min(1).describe('What the business calls it; unique in the catalog.'),
  ...fields,
});
export type ItemInput = z.output<typeof ItemInput>;

export const CreateItem = ItemInput.extend({ catalogId: CatalogId });
export type CreateItem = z.output<typeof CreateItem>;

export const OneItem = z.strictObject({ catalogId: CatalogId, itemId: ItemId });
export type OneItem = z.output<typeof OneItem>;

export const RemoveItems = z.strictObject({
  catalogId: CatalogId,
  itemIds: z.array(ItemId).min(1).max(catalogLimits.batch),
});
export type RemoveItems = z.output<typeof RemoveItems>;
export const RemovedItems = z.object({ removed: z.number().int() });

/** What is left out stays as it is; a value that is null goes. */
export const UpdateItem = OneItem.extend({
  externalId: line(200).min(1).optional(),
  title: line(300).min(1).optional(),
  description: text(20_000).optional(),
  url: Address,
  image: Address,
  values: ValuesInput.optional(),
});
export type UpdateItem = z.output<typeof UpdateItem>;

export const ListItems = z.strictObject({
  catalogId: CatalogId,
  cursor: Cursor,
  limit: PageSize,
  externalId: line(200).optional(),
  pictures: z.enum(['missing']).optional().describe('Only items whose picture could not be fetched.'),
});
export type ListItems = z.output<typeof ListItems>;

export const ItemView = z.object({
  id: ItemId,
  catalogId: CatalogId,
  externalId: z.string(),
  title: z.string(),
  description: z.string(),
  url: z.string().nullable(),
  image: z.string().nullable(),
  picture: z
    .string()
    .nullable()
    .describe('Where this server shows its picture, whatever site that is on: a path below its own address.'),
  pictureFault: PictureFaultView.nullable().describe('Why its picture is not shown, if it was tried.'),
  values: ValuesView,
  version: z.number().int(),
  createdAt: z.date(),
  updatedAt: z.date(),
});
export type ItemView = z.output<typeof ItemView>;
export const ItemPage = pageOf(ItemView);

export const SyncToken = z.string().regex(/^syn_[0-9A-Za-z]{22}$/, 'is no token of a synchronisation');

export const SyncItems = z.strictObject({
  catalogId: CatalogId,
  items: z
    .array(z.record(z.string(), z.unknown()))
    .min(1)
    .max(catalogLimits.batch)
    .describe('Items as they are made one by one. Each is taken or refused by itself.'),
  token: SyncToken.optional().describe('Of the full synchronisation these belong to.'),
});
export type SyncItems = z.output<typeof SyncItems>;

export const SyncOutcome = z.enum(['created', 'changed', 'same', 'refused']);
export type SyncOutcome = z.output<typeof SyncOutcome>;

export const SyncResult = z.object({
  version: z.number().int(),
  counts: z.object({ created: z.number(), changed: z.number(), same: z.number(), refused: z.number() }),
  items: z.array(
    z.object({
      externalId: z.string().nullable(),
      outcome: SyncOutcome,
      id: ItemId.nullable(),
      problems: z.record(z.string(), z.string()).nullable(),
    }),
  ),
});
export type SyncResult = z.output<typeof SyncResult>;

export const BegunSync = z.object({ token: SyncToken });

export const FinishSync = z.strictObject({
  catalogId: CatalogId,
  token: SyncToken,
  allowEmpty: z
    .boolean()
    .default(false)
    .describe('Whether a synchronisation that named nothing empties the catalog.'),
});
export type FinishSync = z.output<typeof FinishSync>;

export const FinishedSync = z.object({ removed: z.number().int(), version: z.number().int() });
