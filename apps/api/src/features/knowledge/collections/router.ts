import { Done, Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { listCollections } from './list-collections';
import { removeCollection } from './remove-collection';
import {
  CollectionList,
  CollectionShown,
  CreateCollection,
  OneCollection,
  UpdateCollection,
} from './schemas';
import { createCollection, updateCollection } from './write-collection';

const tag = 'Knowledge';

export const collectionsRouter = router({
  list: procedure
    .meta(rest('GET /knowledge/collections', 'List collections', tag))
    .input(Nothing.optional())
    .output(CollectionList)
    .query(({ ctx }) => listCollections(ctx)),
  create: procedure
    .meta(rest('POST /knowledge/collections', 'Create a collection', tag))
    .input(CreateCollection)
    .output(CollectionShown)
    .mutation(({ ctx, input }) => createCollection(ctx, input)),
  update: procedure
    .meta(rest('PATCH /knowledge/collections/{id}', 'Change a collection', tag))
    .input(UpdateCollection)
    .output(CollectionShown)
    .mutation(({ ctx, input }) => updateCollection(ctx, input)),
  remove: procedure
    .meta(rest('DELETE /knowledge/collections/{id}', 'Remove a collection and everything in it', tag))
    .input(OneCollection)
    .output(Done)
    .mutation(({ ctx, input }) => removeCollection(ctx, input)),
});
