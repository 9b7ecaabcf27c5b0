import { z } from 'zod';
import { Done, Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { acceptAsNew } from './accept-as-new';
import { acceptInvitation } from './accept-invitation';
import { cancelInvitation } from './cancel-invitation';
import { createInvitation } from './create-invitation';
import { listInvitations } from './list-invitations';
import { previewInvitation } from './preview-invitation';
import { resendInvitation } from './resend-invitation';
import {
  AcceptAsNew,
  CreateInvitation,
  InvitationId,
  InvitationLink,
  InvitationList,
  InvitationPreview,
  OneInvitation,
} from './schemas';

export const invitationsRouter = router({
  list: procedure
    .meta(rest('GET /invitations', 'List open invitations', 'Members'))
    .input(Nothing.optional())
    .output(InvitationList)
    .query(({ ctx }) => listInvitations(ctx)),
  create: procedure
    .meta(rest('POST /invitations', 'Invite someone by e-mail', 'Members'))
    .input(CreateInvitation)
    .output(z.object({ id: InvitationId }))
    .mutation(({ ctx, input }) => createInvitation(ctx, input)),
  resend: procedure
    .meta(
      rest('POST /invitations/{invitationId}/resend', 'Mail an invitation again, with a new link', 'Members'),
    )
    .input(OneInvitation)
    .output(Done)
    .mutation(({ ctx, input }) => resendInvitation(ctx, input)),
  cancel: procedure
    .meta(rest('DELETE /invitations/{invitationId}', 'Cancel an invitation', 'Members'))
    .input(OneInvitation)
    .output(Done)
    .mutation(({ ctx, input }) => cancelInvitation(ctx, input)),
  preview: procedure
    .input(InvitationLink)
    .output(InvitationPreview)
    .query(({ ctx, input }) => previewInvitation(ctx, input)),
  accept: procedure
    .input(InvitationLink)
    .output(z.object({ tenantId: z.string() }))
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
  acceptAsNew: procedure
    .input(AcceptAsNew)
    .output(z.object({ email: z.string() }))
    .mutation(({ ctx, input }) => acceptAsNew(ctx, input)),
});
