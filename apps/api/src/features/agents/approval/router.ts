import { procedure, rest, router } from '../../../platform/trpc';
import { approveDraft, dismissDraft, rejectDraft, useDraft } from './decide-draft';
import { listDrafts } from './read-drafts';
import * as schemas from './schemas';
import { suggestReply } from './suggest-reply';

const tag = 'Agents';
const one = '/drafts/{draftId}';

export const draftsRouter = router({
  list: procedure
    .meta(rest('GET /drafts', 'List what agents would say, the latest first', tag))
    .input(schemas.ListDrafts)
    .output(schemas.DraftPage)
    .query(({ ctx, input }) => listDrafts(ctx, input)),
  approve: procedure
    .meta(rest(`POST ${one}/approve`, 'Let the agent say it, as it stands or changed', tag))
    .input(schemas.ApproveDraft)
    .output(schemas.OneDraftShown)
    .mutation(({ ctx, input }) => approveDraft(ctx, input)),
  reject: procedure
    .meta(rest(`POST ${one}/reject`, 'Refuse a draft, with a reason', tag))
    .input(schemas.RejectDraft)
    .output(schemas.OneDraftShown)
    .mutation(({ ctx, input }) => rejectDraft(ctx, input)),
  use: procedure
    .meta(rest(`POST ${one}/use`, 'Note that a member sent it in their own name', tag))
    .input(schemas.UseDraft)
    .output(schemas.OneDraftShown)
    .mutation(({ ctx, input }) => useDraft(ctx, input)),
  dismiss: procedure
    .meta(rest(`POST ${one}/dismiss`, 'Put a suggestion away', tag))
    .input(schemas.OneDraft)
    .output(schemas.OneDraftShown)
    .mutation(({ ctx, input }) => dismissDraft(ctx, input)),
  suggest: procedure
    .meta(rest('POST /conversations/{conversationId}/suggestion', 'Ask what an agent would answer', tag))
    .input(schemas.SuggestReply)
    .output(schemas.Suggested)
    .mutation(({ ctx, input }) => suggestReply(ctx, input)),
});
