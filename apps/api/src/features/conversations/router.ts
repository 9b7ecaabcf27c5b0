import { mergeRouters, router } from '../../platform/trpc';
import { peopleRouter } from '../contacts';
import { inboxRouter } from './inbox/router';
import { notesRouter } from './notes/router';
import { contactRemovalRouter, conversationRemovalRouter } from './removal/router';
import { savedRepliesRouter } from './saved-replies/router';
import { summariesRouter } from './summaries/router';

/** A contact is deleted from here, where what was said with them is at hand. */
export const conversationsRouter = router({
  contacts: mergeRouters(peopleRouter, contactRemovalRouter),
  conversations: mergeRouters(inboxRouter, notesRouter, summariesRouter, conversationRemovalRouter),
  savedReplies: savedRepliesRouter,
});
