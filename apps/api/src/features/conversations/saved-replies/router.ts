import { Done, Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { listSavedReplies } from './list-saved-replies';
import {
  CreateSavedReply,
  OneSavedReply,
  SavedReplyList,
  SavedReplyShown,
  UpdateSavedReply,
} from './schemas';
import { createSavedReply, removeSavedReply, updateSavedReply } from './write-saved-reply';

const tag = 'Saved replies';

export const savedRepliesRouter = router({
  list: procedure
    .meta(rest('GET /saved-replies', 'List saved replies', tag))
    .input(Nothing.optional())
    .output(SavedReplyList)
    .query(({ ctx }) => listSavedReplies(ctx)),
  create: procedure
    .meta(rest('POST /saved-replies', 'Save a reply', tag))
    .input(CreateSavedReply)
    .output(SavedReplyShown)
    .mutation(({ ctx, input }) => createSavedReply(ctx, input)),
  update: procedure
    .meta(rest('PATCH /saved-replies/{id}', 'Change a saved reply', tag))
    .input(UpdateSavedReply)
    .output(SavedReplyShown)
    .mutation(({ ctx, input }) => updateSavedReply(ctx, input)),
  remove: procedure
    .meta(rest('DELETE /saved-replies/{id}', 'Remove a saved reply', tag))
    .input(OneSavedReply)
    .output(Done)
    .mutation(({ ctx, input }) => removeSavedReply(ctx, input)),
});
