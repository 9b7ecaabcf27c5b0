import { authorizePerson } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withIdentity } from '../../../platform/db';
import { setActiveTenant } from '../people/store';
import { OtherAccount } from './errors';
import { getOpenInvitation, joinWorkspace } from './join-workspace';
import type { InvitationLink } from './schemas';

export async function acceptInvitation(ctx: Ctx, { token }: InvitationLink) {
  const person = authorizePerson(ctx);
  return withIdentity(ctx, async (tx) => {
    const invitation = await getOpenInvitation(tx, ctx, token);
    if (invitation.email !== person.email) throw new OtherAccount(invitation.email);
    await setActiveTenant(tx, person.sessionId, { tenantId: invitation.tenantId, actingUntil: null });
    await joinWorkspace(tx, ctx, { tenantId: invitation.tenantId, invitationId: invitation.id, person });
    return { tenantId: invitation.tenantId };
  });
}
