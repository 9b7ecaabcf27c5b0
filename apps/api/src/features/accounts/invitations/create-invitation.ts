import { canManage } from '@parley/shared';
import { authorize } from '../../../platform/authorize';
import { hashToken } from '../../../platform/crypto';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { randomLetters } from '../../../platform/ids';
import { record } from '../audit/record';
import { BeyondYourRole } from '../members/errors';
import { findMemberByEmail } from '../members/store';
import { expiryOf } from './domain';
import { AlreadyMember } from './errors';
import type { CreateInvitation } from './schemas';
import { sendInvitation } from './send-invitation';
import { putInvitation } from './store';

export async function createInvitation(ctx: Ctx, { email, role }: CreateInvitation) {
  const workspace = authorize(ctx, 'members:write');
  const { tenantId } = workspace;
  if (!canManage(workspace.role ?? 'admin', role)) throw new BeyondYourRole();
  await ctx.platform.limits.consume('invitation-tenant', tenantId);

  const token = randomLetters(40);
  const now = ctx.platform.clock.now();
  return withTenant(ctx, async (tx) => {
    if (await findMemberByEmail(tx, email)) throw new AlreadyMember(email);
    const { id } = await putInvitation(tx, {
      tenantId,
      id: ctx.platform.newId('inv'),
      email,
      role,
      tokenHash: hashToken(token),
      inviterId: ctx.actor.kind === 'person' && !workspace.acting ? ctx.actor.id : null,
      expiresAt: expiryOf(now),
      createdAt: now,
    });
    await sendInvitation(tx, ctx, { tenantId, email, token });
    await record(tx, ctx, {
      action: 'invitation.sent',
      target: { kind: 'invitation', id, label: email },
      detail: { role },
    });
    return { id };
  });
}
