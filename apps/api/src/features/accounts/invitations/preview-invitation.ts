import { hashToken } from '../../../platform/crypto';
import type { Ctx } from '../../../platform/ctx';
import { withIdentity } from '../../../platform/db';
import { RoleName } from '../members/schemas';
import { findPersonByEmail } from '../people/store';
import { stateOf } from './domain';
import type { InvitationLink } from './schemas';
import { findByTokenHash } from './store';

/** Open to anyone who holds the link; it says no more than the mail did. */
export async function previewInvitation(ctx: Ctx, { token }: InvitationLink) {
  return withIdentity(ctx, async (tx) => {
    const invitation = await findByTokenHash(tx, hashToken(token));
    if (!invitation) return { state: 'unknown' as const };
    const state = stateOf(invitation, ctx.platform.clock.now());
    if (state !== 'open') return { state };
    return {
      state,
      workspaceName: invitation.tenant.name,
      email: invitation.email,
      role: RoleName.parse(invitation.role),
      invitedBy: invitation.inviter?.name ?? null,
      hasAccount: (await findPersonByEmail(tx, invitation.email)) !== null,
    };
  });
}
