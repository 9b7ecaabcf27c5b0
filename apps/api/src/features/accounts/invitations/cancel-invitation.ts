import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import { InvitationClosed } from './errors';
import type { OneInvitation } from './schemas';
import { deleteInvitation, lockInvitation } from './store';

export async function cancelInvitation(ctx: Ctx, { invitationId: id }: OneInvitation) {
  const { tenantId } = authorize(ctx, 'members:write');
  await withTenant(ctx, async (tx) => {
    const invitation = await lockInvitation(tx, tenantId, id);
    if (invitation.acceptedAt) throw new InvitationClosed('used');
    await deleteInvitation(tx, { tenantId, id });
    await record(tx, ctx, {
      action: 'invitation.cancelled',
      target: { kind: 'invitation', id, label: invitation.email },
    });
  });
  return done;
}
