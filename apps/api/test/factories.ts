import { can, permissions, type Role } from '@parley/shared';
import { insertMember } from '../src/features/accounts/members/store';
import { register } from '../src/features/accounts/people/register';
import { insertPerson, makeOperator } from '../src/features/accounts/people/store';
import { createWorkspace } from '../src/features/accounts/workspace/create-workspace';
import type { PersonActor } from '../src/platform/authorize';
import type { Ctx, Workspace } from '../src/platform/ctx';
import { identityClient, withIdentity, withTenant } from '../src/platform/db';
import type { Platform } from '../src/platform/platform';
import { systemCtx } from '../src/platform/system-ctx';
import type { World } from './world';

export const password = 'lantern orbit cactus velvet';

export type MemberCtx = Ctx & {
  actor: PersonActor;
  tenantId: string;
  workspace: Workspace & { memberId: string };
};
export type PersonCtx = Ctx & { actor: PersonActor };

let count = 0;
const next = () => {
  count += 1;
  return count;
};

export function aProfile(overrides: { name?: string } = {}) {
  return {
    name: `Quay Books ${next()}`,
    type: null,
    industry: 'Retail',
    location: null,
    website: null,
    phone: null,
    description: null,
    timeZone: 'Europe/Lisbon',
    ...overrides,
  };
}

export const anEmail = () => `person${next()}@example.test`;

/** Someone with an account and a session, in no workspace yet. */
export async function aPerson({ platform }: World, overrides: { email?: string } = {}): Promise<PersonCtx> {
  const email = overrides.email ?? anEmail();
  const nobody = systemCtx(platform, 'test');
  const person = { id: platform.newId('psn'), name: `Ada ${next()}`, email };
  await insertPerson(identityClient(platform.db), { ...person, emailVerified: true, occupation: 'Reader' });
  const sessionId = await aSession(platform, person.id);
  return { ...nobody, actor: { kind: 'person', ...person, sessionId, isOperator: false } };
}

async function aSession(platform: Platform, userId: string): Promise<string> {
  const id = platform.newId('ses');
  const expiresAt = new Date(platform.clock.now().getTime() + 3_600_000);
  await identityClient(platform.db).session.create({
    data: { id, userId, token: platform.newId('tok'), expiresAt },
  });
  return id;
}

/** A workspace of its own, seen by its owner. */
export async function anOwner(world: World): Promise<MemberCtx> {
  const person = await aPerson(world);
  const tenantId = await withIdentity(person, (tx) =>
    createWorkspace(tx, person, { personId: person.actor.id, profile: aProfile() }),
  );
  return enter(person, tenantId, 'owner');
}

/** Another person of the same workspace. */
export async function aMember(world: World, owner: MemberCtx, role: Role): Promise<MemberCtx> {
  const person = await aPerson(world);
  const id = world.platform.newId('mbr');
  await withTenant(owner, (tx) =>
    insertMember(tx, { id, tenantId: owner.tenantId, userId: person.actor.id, role }),
  );
  return enter(person, owner.tenantId, role);
}

export async function anOperator(world: World): Promise<PersonCtx> {
  const person = await aPerson(world);
  await withIdentity(person, (tx) => makeOperator(tx, person.actor.id));
  return { ...person, actor: { ...person.actor, isOperator: true } };
}

export function nobody({ platform }: World): Ctx {
  return { ...systemCtx(platform, 'test'), actor: { kind: 'anonymous' } };
}

async function enter(person: PersonCtx, tenantId: string, role: Role): Promise<MemberCtx> {
  const inTenant = { ...person, tenantId };
  const member = await withTenant(inTenant, (tx) =>
    tx.member.findUniqueOrThrow({ where: { tenantId_userId: { tenantId, userId: person.actor.id } } }),
  );
  await identityClient(person.platform.db).session.update({
    where: { id: person.actor.sessionId },
    data: { activeTenantId: tenantId },
  });
  const granted = new Set(permissions.filter((permission) => can(role, permission)));
  const workspace = {
    tenantId,
    memberId: member.id,
    role,
    permissions: granted,
    acting: false,
    actingUntil: null,
    suspended: false,
  };
  return { ...inTenant, workspace };
}

/** Somebody signs up with a business of theirs. */
export async function aNewcomer(
  world: World,
  business = aProfile(),
): Promise<{ name: string; email: string }> {
  const email = anEmail();
  await register(nobody(world), { name: 'Ada', email, password, occupation: null, business });
  return { name: business.name, email };
}
