import type { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';

/** A second invitation to the same address takes the place of the first, whose link dies. */
export async function putInvitation(tx: Tx, invitation: Prisma.InvitationUncheckedCreateInput) {
  const { tenantId, email, id: _, ...rest } = invitation;
  return tx.invitation.upsert({
    where: { tenantId_email: { tenantId, email } },
    create: invitation,
    update: { ...rest, acceptedAt: null },
  });
}

export async function listInvitations(tx: Tx) {
  return tx.invitation.findMany({
    where: { acceptedAt: null },
    include: { inviter: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
}

export async function lockInvitation(tx: Tx, tenantId: string, id: string) {
  await tx.$queryRaw`SELECT id FROM invitation WHERE tenant_id = ${tenantId} AND id = ${id} FOR UPDATE`;
  const invitation = await tx.invitation.findUnique({ where: { tenantId_id: { tenantId, id } } });
  if (!invitation) throw new NotFound('invitation');
  return invitation;
}

/** The one look-up across tenants: the link is all that an invited person has. */
export async function findByTokenHash(tx: Tx, tokenHash: string) {
  return tx.invitation.findUnique({
    where: { tokenHash },
    include: { tenant: { select: { name: true, suspendedAt: true } }, inviter: { select: { name: true } } },
  });
}

export async function updateInvitation(
  tx: Tx,
  key: { tenantId: string; id: string },
  data: Prisma.InvitationUncheckedUpdateManyInput,
): Promise<void> {
  await tx.invitation.updateMany({ where: key, data });
}

export async function deleteInvitation(tx: Tx, key: { tenantId: string; id: string }): Promise<void> {
  await tx.invitation.deleteMany({ where: key });
}
