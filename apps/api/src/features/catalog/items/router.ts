import { Done } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { OneCatalog } from '../catalogs/schemas';
import { retryPicture } from '../pictures/retry-picture';
import { createItem } from './create-item';
import { beginSync, finishSync } from './full-sync';
import { getItem, listItems } from './read-items';
import { removeItem } from './remove-item';
import { removeItems } from './remove-items';
import {
  BegunSync,
  CreateItem,
  FinishedSync,
  FinishSync,
  ItemPage,
  ItemView,
  ListItems,
  OneItem,
  RemovedItems,
  RemoveItems,
  SyncItems,
  SyncResult,
  UpdateItem,
} from './schemas';
import { syncItems } from './sync-items';
import { updateItem } from './update-item';

export const itemsRouter = router({
  list: procedure
    .meta(rest('GET /catalogs/{catalogId}/items', 'List items, the last changed first', 'Catalogs'))
    .input(ListItems)
    .output(ItemPage)
    .query(({ ctx, input }) => listItems(ctx, input)),
  get: procedure
    .meta(rest('GET /catalogs/{catalogId}/items/{itemId}', 'Read an item', 'Catalogs'))
    .input(OneItem)
    .output(ItemView)
    .query(({ ctx, input }) => getItem(ctx, input)),
  create: procedure
    .meta(rest('POST /catalogs/{catalogId}/items', 'Add an item', 'Catalogs'))
    .input(CreateItem)
    .output(ItemView)
    .mutation(({ ctx, input }) => createItem(ctx, input)),
  update: procedure
    .meta(rest('PATCH /catalogs/{catalogId}/items/{itemId}', 'Change an item', 'Catalogs'))
    .input(UpdateItem)
    .output(ItemView)
    .mutation(({ ctx, input }) => updateItem(ctx, input)),
  remove: procedure
    .meta(rest('DELETE /catalogs/{catalogId}/items/{itemId}', 'Remove an item', 'Catalogs'))
    .input(OneItem)
    .output(Done)
    .mutation(({ ctx, input }) => removeItem(ctx, input)),
  removeMany: procedure
    .meta(rest('POST /catalogs/{catalogId}/items/remove', 'Remove up to 500 items', 'Catalogs'))
    .input(RemoveItems)
    .output(RemovedItems)
    .mutation(({ ctx, input }) => removeItems(ctx, input)),
  retryPicture: procedure
    .meta(
      rest(
        'POST /catalogs/{catalogId}/items/{itemId}/picture',
        'Fetch the picture of an item from its site, again or for the first time',
        'Catalogs',
      ),
    )
    .input(OneItem)
    .output(ItemView)
    .mutation(({ ctx, input }) => retryPicture(ctx, input)),
  sync: procedure
    .meta(rest('POST /catalogs/{catalogId}/sync', 'Create and change up to 500 items', 'Catalogs'))
    .input(SyncItems)
    .output(SyncResult)
    .mutation(({ ctx, input }) => syncItems(ctx, input)),
  beginSync: procedure
    .meta(rest('POST /catalogs/{catalogId}/sync/begin', 'Begin a full synchronisation', 'Catalogs'))
    .input(OneCatalog)
    .output(BegunSync)
    .mutation(({ ctx, input }) => beginSync(ctx, input)),
  finishSync: procedure
    .meta(
      rest(
        'POST /catalogs/{catalogId}/sync/finish',
        'Remove what a full synchronisation did not name',
        'Catalogs',
      ),
    )
    .input(FinishSync)
    .output(FinishedSync)
    .mutation(({ ctx, input }) => finishSync(ctx, input)),
});
