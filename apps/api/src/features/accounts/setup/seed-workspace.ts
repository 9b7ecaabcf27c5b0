import type { Role } from '@parley/shared';
import { authorizeSystem } from '../../../platform/authorize';
import type { Actor, Ctx } from '../../../platform/ctx';
import { enterTenant, type Tx, withIdentity } from '../../../platform/db';
import { record } from '../audit/record';
import { insertMember } from '../members/store';
import { insertPerson } from '../people/store';
import { addSiteKey } from '../site-keys/create-site-key';
import type { BusinessProfile } from '../workspace/schemas';
import { insertTenant, updateTenant } from '../workspace/store';
import { findTenantBySlug } from './store';

export type WorkspaceSeed = {
  slug: string;
  profile: BusinessProfile;
  members: readonly { name: string; email: string; role: Role; occupation: string }[];
  siteKeyName: string;
  origins: readonly string[];
};

const dayMs = 24 * 60 * 60 * 1000;

/**
 * A workspace that looks lived in: its people came one by one over the last weeks. Nobody can sign in as them.
 * One that is there already stays as it is.
 */
export async function seedWorkspace(ctx: Ctx, seed: WorkspaceSeed): Promise<{ tenantId: string }> {
  authorizeSystem(ctx);
  return withIdentity(ctx, async (tx) => {
    const there = await findTenantBySlug(tx, seed.slug);
    if (there) return { tenantId: there.id };
    const people = await addPeople(tx, ctx, seed.members);
    const tenantId = ctx.platform.newId('tnt');
    const at = (daysAgo: number, actor: Actor) => onDay({ ...ctx, tenantId, actor }, daysAgo);
    const founder = people[0]?.actor ?? ctx.actor;

    await enterTenant(tx, tenantId);
    const opened = at(30, founder);
    await insertTenant(tx, {
      id: tenantId,
      slug: seed.slug,
      demo: true,
      featured: true,
      createdAt: opened.platform.clock.now(),
      ...seed.profile,
    });
    await record(tx, opened, {
      action: 'workspace.created',
      target: { kind: 'workspace', id: tenantId, label: seed.profile.name },
    });
    for (const [index, { actor, role }] of people.entries()) {
      await addMember(tx, at(30 - index * 4, actor), { personId: actor.id, role, name: actor.name });
    }
    await addSiteKey(
      tx,
      { ...at(9, founder), tenantId },
      { name: seed.siteKeyName, origins: [...seed.origins] },
    );
    await updateTenant(tx, tenantId, { description: seed.profile.description });
    await record(tx, at(2, people[1]?.actor ?? founder), {
      action: 'workspace.updated',
      target: { kind: 'workspace', id: tenantId, label: seed.profile.name },
      detail: { fields: ['description'] },
    });
    return { tenantId };
  });
}

type PersonActor = Extract<Actor, { kind: 'person' }>;

async function addPeople(tx: Tx, ctx: Ctx, members: WorkspaceSeed['members']) {
  const people: { actor: PersonActor; role: Role }[] = [];
  for (const { role, ...person } of members) {
    const id = ctx.platform.newId('psn');
    await insertPerson(tx, { id, emailVerified: true, ...person });
    people.push({ role, actor: { kind: 'person', id, ...person, sessionId: '', isOperator: false } });
  }
  return people;
}

type NewMember = { personId: string; role: Role; name: string };

async function addMember(tx: Tx, ctx: Ctx & { tenantId: string }, { personId, role, name }: NewMember) {
  const { tenantId, platform } = ctx;
  const id = platform.newId('mbr');
  await insertMember(tx, { tenantId, id, userId: personId, role, createdAt: platform.clock.now() });
  await record(tx, ctx, {
    action: 'member.joined',
    target: { kind: 'member', id, label: name },
    detail: { role },
  });
}

function onDay<Given extends Ctx>(ctx: Given, daysAgo: number): Given {
  const now = new Date(ctx.platform.clock.now().getTime() - daysAgo * dayMs);
  return { ...ctx, platform: { ...ctx.platform, clock: { now: () => now } } };
}
