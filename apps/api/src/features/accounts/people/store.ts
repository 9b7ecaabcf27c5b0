import type { Prisma } from '../../../generated/prisma/client';
import type { Tx } from '../../../platform/db';

export async function findPersonByEmail(tx: Tx, email: string) {
  return tx.user.findUnique({
    where: { email },
    select: { id: true, name: true, email: true, emailVerified: true },
  });
}

export type Belonging = {
  id: string;
  name: string;
  slug: string;
  timeZone: string;
  suspendedAt: Date | null;
  role: string;
};
export type PersonRow = {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  occupation: string | null;
  twoFactorEnabled: boolean;
  isOperator: boolean;
};

/** A person with all their workspaces, the longest one first, by one statement. */
export async function getPerson(tx: Tx, id: string): Promise<{ person: PersonRow; belongs: Belonging[] }> {
  const rows = await tx.$queryRaw<
    ({ person: PersonRow } & { [Name in keyof Belonging]: Belonging[Name] | null })[]
  >`
    SELECT jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'emailVerified', p.email_verified,
             'occupation', p.occupation, 'twoFactorEnabled', coalesce(p.two_factor_enabled, false),
             'isOperator', p.is_operator) AS person,
           t.id, t.name, t.slug, t.time_zone AS "timeZone", t.suspended_at AS "suspendedAt", m.role
    FROM person p LEFT JOIN (member m JOIN tenant t ON t.id = m.tenant_id) ON m.person_id = p.id
    WHERE p.id = ${id} ORDER BY m.created_at, m.tenant_id`;
  const [first] = rows;
  if (!first) throw new Error('Whoever is signed in is nobody.');
  return {
    person: first.person,
    belongs: rows.filter((row): row is typeof row & Belonging => row.id !== null),
  };
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
