import type { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';

export async function findPersonByEmail(tx: Tx, email: string) {
  return tx.user.findUnique({
    where: { email },
    select: { id: true, name: true, email: true, emailVerified: true },
  });
}

export async function getPerson(tx: Tx, id: string) {
  return tx.user.findUniqueOrThrow({ where: { id } });
}

type NewPerson = { id: string; name: string; email: string; emailVerified: boolean; occupation: string };

/** Someone without any way to sign in. */
export async function insertPerson(tx: Tx, person: NewPerson): Promise<void> {
  await tx.user.create({ data: person });
}

export async function updatePerson(tx: Tx, id: string, data: { name: string; occupation: string | null }) {
  await tx.user.update({ where: { id }, data });
}

export async function makeOperator(tx: Tx, id: string): Promise<void> {
  await tx.user.update({ where: { id }, data: { isOperator: true } });
}

export async function countOperators(tx: Tx): Promise<number> {
  return tx.user.count({ where: { isOperator: true } });
}

type ActiveTenant = { tenantId: string | null; actingUntil: Date | null };

export async function setActiveTenant(tx: Tx, sessionId: string, active: ActiveTenant): Promise<void> {
  await tx.session.update({
    where: { id: sessionId },
    data: { activeTenantId: active.tenantId, actingUntil: active.actingUntil },
  });
}

export async function findTenant(tx: Tx, id: string) {
  return tx.tenant.findUnique({ where: { id } });
}

/** Where a new session starts: the workspace the person has been in longest. */
export async function findHomeTenant(tx: Tx, personId: string): Promise<string | null> {
  const membership = await tx.member.findFirst({
    where: { userId: personId },
    orderBy: [{ createdAt: 'asc' }, { tenantId: 'asc' }],
    select: { tenantId: true },
  });
  return membership?.tenantId ?? null;
}

export async function listSessions(tx: Tx, personId: string, now: Date) {
  return tx.session.findMany({
    where: { userId: personId, expiresAt: { gt: now } },
    select: { id: true, ipAddress: true, userAgent: true, createdAt: true, updatedAt: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
  });
}

export async function deleteSessions(tx: Tx, where: Prisma.SessionWhereInput): Promise<number> {
  return (await tx.session.deleteMany({ where })).count;
}

/** All that decides what someone may do, as one text for each session: another text, other rights. */
export async function readSessionStates(tx: Tx, ids: readonly string[], now: Date) {
  return tx.$queryRaw<{ id: string; state: string }[]>`
    SELECT s.id, jsonb_build_array(s.active_tenant_id, coalesce(s.acting_until > ${now}, false), p.is_operator,
                                   m.id, m.role, t.suspended_at)::text AS state
    FROM session s JOIN person p ON p.id = s.person_id
    LEFT JOIN tenant t ON t.id = s.active_tenant_id
    LEFT JOIN member m ON m.tenant_id = t.id AND m.person_id = p.id
    WHERE s.id = ANY (${[...ids]}) AND s.expires_at > ${now}`;
}
