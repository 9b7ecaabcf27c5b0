import { type Scope, scopes } from '@parley/shared';
import { createApiKey } from '../../src/features/accounts/api-keys/create-api-key';
import type { Ctx } from '../../src/platform/ctx';
import { identityClient, withTenant } from '../../src/platform/db';
import { aMember, anOperator, anOwner, type MemberCtx, type PersonCtx } from '../factories';
import type { Served } from '../serve';
import type { World } from '../world';

export const actors = [
  'anonymous',
  'visitor',
  'viewer',
  'agent',
  'admin',
  'owner',
  'stranger',
  'operator',
  'api-key',
  'bare-key',
] as const;
export type ActorName = (typeof actors)[number];

export type Cast = {
  world: World;
  owner: MemberCtx;
  stranger: MemberCtx;
  people: readonly PersonCtx[];
  headersOf: Record<ActorName, Record<string, string>>;
};

/** Everyone who may knock. */
export async function gather(world: World, served: Served): Promise<Cast> {
  const owner = await anOwner(world);
  const stranger = await anOwner(world);
  const members = {
    viewer: await aMember(world, owner, 'viewer'),
    agent: await aMember(world, owner, 'agent'),
    admin: await aMember(world, owner, 'admin'),
  };
  const operator = await anOperator(world);
  const cookie = async (ctx: PersonCtx) => ({ cookie: await served.cookieOf(ctx) });
  return {
    world,
    owner,
    stranger,
    people: [owner, stranger, operator, ...Object.values(members)],
    headersOf: {
      anonymous: {},
      visitor: { authorization: `Bearer pk_${'0'.repeat(24)}` },
      viewer: await cookie(members.viewer),
      agent: await cookie(members.agent),
      admin: await cookie(members.admin),
      owner: await cookie(owner),
      stranger: await cookie(stranger),
      operator: await cookie(operator),
      'api-key': await keyWith(owner, [...scopes]),
      'bare-key': await keyWith(owner, ['workspace:read']),
    },
  };
}

/** Who they are and what they may: the same for as long as nothing has been taken from them, or given. */
export async function standingOf({ owner, stranger, people }: Cast): Promise<string> {
  const ids = people.map(({ actor }) => actor.id).sort();
  const orderBy = { id: 'asc' } as const;
  const within = ({ tenantId, ...ctx }: MemberCtx) =>
    withTenant({ ...ctx, tenantId }, async (tx) => [
      await tx.tenant.findMany({ where: { id: tenantId }, select: { id: true, suspendedAt: true } }),
      await tx.member.findMany({ where: { tenantId }, orderBy }),
      await tx.apiKey.findMany({ where: { tenantId }, orderBy, select: { id: true, expiresAt: true } }),
    ]);
  const { session, user } = identityClient(owner.platform.db);
  const kept = { id: true, activeTenantId: true, actingUntil: true } as const;
  return JSON.stringify([
    await within(owner),
    await within(stranger),
    await session.findMany({ where: { userId: { in: ids } }, orderBy, select: kept }),
    await user.findMany({ where: { id: { in: ids } }, orderBy }),
  ]);
}

/** Whether there is room for one more of each for everybody: a workspace takes 50 agents and 20 catalogs. */
export function hasRoom({ owner }: Cast): Promise<boolean> {
  const where = { tenantId: owner.tenantId };
  return withTenant(owner, async (tx) => {
    const agents = await tx.agent.count({ where });
    const catalogs = await tx.catalog.count({ where });
    return agents + actors.length <= 50 && catalogs + actors.length <= 20;
  });
}

async function keyWith(ctx: Ctx, granted: Scope[]) {
  const { key } = await createApiKey(ctx, { name: 'Matrix', scopes: granted, expiresInDays: 1 });
  return { authorization: `Bearer ${key}` };
}
