import { mergeRouters, router } from '../../platform/trpc';
import { inboxRouter } from './inbox/router';
import { notesRouter } from './notes/router';
import { savedRepliesRouter } from './saved-replies/router';

export const conversationsRouter = router({
  conversations: mergeRouters(inboxRouter, notesRouter),
  savedReplies: savedRepliesRouter,
});
