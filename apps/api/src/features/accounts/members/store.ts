import type { Role } from '@parley/shared';
import type { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';

const person = { select: { name: true, email: true, occupation: true } } as const;

export async function insertMember(tx: Tx, member: Prisma.MemberUncheckedCreateInput): Promise<void> {
  await tx.member.createMany({ data: member });
}

export async function listMembers(tx: Tx) {
  return tx.member.findMany({ include: { user: person }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
}

export async function findMemberByEmail(tx: Tx, email: string) {
  return tx.member.findFirst({ where: { user: { email } } });
}

export async function findMembership(tx: Tx, tenantId: string, personId: string) {
  return tx.member.findUnique({
    where: { tenantId_userId: { tenantId, userId: personId } },
    include: { tenant: true },
  });
}

type Standing = { id: string; role: string; suspended: boolean };

/** Asked with every request of a person: one statement. */
export async function findStanding(tx: Tx, tenantId: string, personId: string): Promise<Standing | null> {
  const [row] = await tx.$queryRaw<Standing[]>`
    SELECT m.id, m.role, t.suspended_at IS NOT NULL AS suspended
    FROM member m JOIN tenant t ON t.id = m.tenant_id
    WHERE m.tenant_id = ${tenantId} AND m.person_id = ${personId}`;
  return row ?? null;
}

type LockedMember = { id: string; personId: string; role: Role; name: string };

/** Locks the member and all owners in one order, so that two owners cannot both be the last but one. */
export async function lockMember(tx: Tx, tenantId: string, memberId: string) {
  const rows = await tx.$queryRaw<LockedMember[]>`
    SELECT m.id, m.person_id AS "personId", m.role, p.name
    FROM member m JOIN person p ON p.id = m.person_id
    WHERE m.tenant_id = ${tenantId} AND (m.id = ${memberId} OR m.role = 'owner')
    ORDER BY m.id
    FOR UPDATE OF m`;
  const member = rows.find((row) => row.id === memberId);
  if (!member) throw new NotFound('member');
  return { member, owners: rows.filter((row) => row.role === 'owner').length };
}

export async function updateRole(tx: Tx, key: { tenantId: string; id: string }, role: Role): Promise<void> {
  await tx.member.updateMany({ where: key, data: { role } });
}

export async function deleteMember(tx: Tx, key: { tenantId: string; id: string }): Promise<void> {
  await tx.member.deleteMany({ where: key });
}
