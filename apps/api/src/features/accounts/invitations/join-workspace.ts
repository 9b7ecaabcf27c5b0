import { requireRoom } from '../../../platform/allowances';
import { hashToken } from '../../../platform/crypto';
import type { Ctx } from '../../../platform/ctx';
import { enterTenant, type Tx } from '../../../platform/db';
import { record } from '../audit/record';
import { findMembership, insertMember } from '../members/store';
import { stateOf } from './domain';
import { InvitationClosed } from './errors';
import { findByTokenHash, lockInvitation, updateInvitation } from './store';

export async function getOpenInvitation(tx: Tx, ctx: Ctx, token: string) {
  const invitation = await findByTokenHash(tx, hashToken(token));
  if (!invitation || invitation.tenant.suspendedAt) throw new InvitationClosed('unknown');
  const state = stateOf(invitation, ctx.platform.clock.now());
  if (state !== 'open') throw new InvitationClosed(state);
  return invitation;
}

type Joining = {
  tenantId: string;
  invitationId: string;
  person: { id: string; name: string; email: string };
};

/** From here on the transaction is inside the inviting tenant. The lock lets one of two clicks through. */
export async function joinWorkspace(
  tx: Tx,
  ctx: Ctx,
  { tenantId, invitationId, person }: Joining,
): Promise<void> {
  await enterTenant(tx, tenantId);
  const now = ctx.platform.clock.now();
  const invitation = await lockInvitation(tx, tenantId, invitationId);
  if (stateOf(invitation, now) !== 'open') throw new InvitationClosed('used');
  await updateInvitation(tx, { tenantId, id: invitationId }, { acceptedAt: now });
  if (await findMembership(tx, tenantId, person.id)) return;

  await requireRoom(tx, { platform: ctx.platform, tenantId }, { limit: 'members', adds: 1 });
  const id = ctx.platform.newId('mbr');
  await insertMember(tx, { tenantId, id, userId: person.id, role: invitation.role });
  const actor = { kind: 'person', ...person, sessionId: '', isOperator: false } as const;
  await record(
    tx,
    { ...ctx, actor, tenantId },
    {
      action: 'member.joined',
      target: { kind: 'member', id, label: person.name },
      detail: { role: invitation.role },
    },
  );
}
