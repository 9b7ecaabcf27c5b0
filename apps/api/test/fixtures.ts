import { test as base } from 'vitest';
import { furnishedDb } from './db';
import { anOwner, type MemberCtx } from './factories';
import { createWorld, type World } from './world';

type Fixtures = {
  /** An owner in a workspace of its own. */
  ctx: MemberCtx;
  /** An owner of another workspace. */
  stranger: MemberCtx;
};

/** One platform per file; fresh workspaces per test. */
export const test = base.extend<Fixtures & { world: World }>({
  world: [
    async ({}, use) => {
      const world = await createWorld(await furnishedDb());
      await use(world);
      await world.end();
    },
    { scope: 'file' },
  ],
  ctx: async ({ world }, use) => use(await anOwner(world)),
  stranger: async ({ world }, use) => use(await anOwner(world)),
});
