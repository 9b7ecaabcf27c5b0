import { Done } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { OneContact } from '../../contacts';
import { OneConversation } from '../messages/schemas';
import { removeContact } from './remove-contact';
import { removeConversation } from './remove-conversation';

export const conversationRemovalRouter = router({
  remove: procedure
    .meta(
      rest(
        'DELETE /conversations/{conversationId}',
        'Delete a conversation with everything in it',
        'Conversations',
      ),
    )
    .input(OneConversation)
    .output(Done)
    .mutation(({ ctx, input }) => removeConversation(ctx, input)),
});

export const contactRemovalRouter = router({
  remove: procedure
    .meta(
      rest('DELETE /contacts/{id}', 'Delete a contact with all their conversations and files', 'Contacts'),
    )
    .input(OneContact)
    .output(Done)
    .mutation(({ ctx, input }) => removeContact(ctx, input)),
});
