import { authorize } from '../../../platform/authorize';
import { hashToken } from '../../../platform/crypto';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { randomLetters } from '../../../platform/ids';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import { expiryOf } from './domain';
import { InvitationClosed } from './errors';
import type { OneInvitation } from './schemas';
import { sendInvitation } from './send-invitation';
import { lockInvitation, updateInvitation } from './store';

/** Only a hash of the link is kept, so sending it again means a new link; the old one dies. */
export async function resendInvitation(ctx: Ctx, { invitationId: id }: OneInvitation) {
  const { tenantId } = authorize(ctx, 'members:write');
  await ctx.platform.limits.consume('invitation-tenant', tenantId);
  const token = randomLetters(40);
  await withTenant(ctx, async (tx) => {
    const invitation = await lockInvitation(tx, tenantId, id);
    if (invitation.acceptedAt) throw new InvitationClosed('used');
    const expiresAt = expiryOf(ctx.platform.clock.now());
    await updateInvitation(tx, { tenantId, id }, { tokenHash: hashToken(token), expiresAt });
    await sendInvitation(tx, ctx, { tenantId, email: invitation.email, token });
    await record(tx, ctx, {
      action: 'invitation.sent-again',
      target: { kind: 'invitation', id, label: invitation.email },
    });
  });
  return done;
}
