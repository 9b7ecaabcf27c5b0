import { Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { getMessenger } from './get-messenger';
import { rotateIdentitySecret } from './rotate-identity-secret';
import { MessengerView, NewIdentitySecret, UpdateMessenger } from './schemas';
import { updateMessenger } from './update-messenger';

export const messengerRouter = router({
  get: procedure
    .meta(rest('GET /messenger', 'Read how the messenger looks and behaves', 'Messenger'))
    .input(Nothing.optional())
    .output(MessengerView)
    .query(({ ctx }) => getMessenger(ctx)),
  update: procedure
    .meta(rest('PATCH /messenger', 'Change how the messenger looks and behaves', 'Messenger'))
    .input(UpdateMessenger)
    .output(MessengerView)
    .mutation(({ ctx, input }) => updateMessenger(ctx, input)),
  rotateIdentitySecret: procedure
    .input(Nothing.optional())
    .output(NewIdentitySecret)
    .mutation(({ ctx }) => rotateIdentitySecret(ctx)),
});
