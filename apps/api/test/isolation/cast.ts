import { type Scope, scopes } from '@parley/shared';
import { createApiKey } from '../../src/features/accounts/api-keys/create-api-key';
import type { Ctx } from '../../src/platform/ctx';
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
  headersOf: Record<ActorName, Record<string, string>>;
};

/** Everyone who may knock. */
export async function gather(world: World, served: Served): Promise<Cast> {
  const owner = await anOwner(world);
  const stranger = await anOwner(world);
  const cookie = async (ctx: PersonCtx) => ({ cookie: await served.cookieOf(ctx) });
  return {
    world,
    owner,
    stranger,
    headersOf: {
      anonymous: {},
      visitor: { authorization: `Bearer pk_${'0'.repeat(24)}` },
      viewer: await cookie(await aMember(world, owner, 'viewer')),
      agent: await cookie(await aMember(world, owner, 'agent')),
      admin: await cookie(await aMember(world, owner, 'admin')),
      owner: await cookie(owner),
      stranger: await cookie(stranger),
      operator: await cookie(await anOperator(world)),
      'api-key': await keyWith(owner, [...scopes]),
      'bare-key': await keyWith(owner, ['workspace:read']),
    },
  };
}

async function keyWith(ctx: Ctx, granted: Scope[]) {
  const { key } = await createApiKey(ctx, { name: 'Matrix', scopes: granted, expiresInDays: 1 });
  return { authorization: `Bearer ${key}` };
}
