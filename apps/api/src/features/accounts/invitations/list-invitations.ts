import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { RoleName } from '../members/schemas';
import * as store from './store';

export async function listInvitations(ctx: Ctx) {
  authorize(ctx, 'members:read');
  const now = ctx.platform.clock.now();
  const invitations = await withTenant(ctx, store.listInvitations);
  const items = invitations.map((invitation) => ({
    ...invitation,
    role: RoleName.parse(invitation.role),
    invitedBy: invitation.inviter?.name ?? null,
    expired: invitation.expiresAt <= now,
  }));
  return { items };
}
