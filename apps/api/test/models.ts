import { onTestFinished } from 'vitest';
import { grantCredits, seedPrices } from '../src/features/billing';
import { systemCtx } from '../src/platform/system-ctx';
import { furnishedDb } from './db';
import { anOwner } from './factories';
import { type FakeModels, startFakeModels } from './vendors';
import { createWorld } from './world';

/** A platform with a chat model of the operator’s, at the wire; ends with the test. */
export async function aWorldOfModels(env: NodeJS.ProcessEnv = {}, given: FakeModels | null = null) {
  const fake = given ?? (await startFakeModels());
  // The next test of the file goes on with it.
  const db = { ...(await furnishedDb()), close: async () => undefined };
  const world = await createWorld(db, {
    PARLEY_MODELS_URL: fake.url,
    PARLEY_MODELS_KEY: 'sk-of-nobody',
    ...env,
  });
  onTestFinished(async () => {
    await world.platform.turns.stop(2000);
    await world.end();
    if (!given) await fake.close();
  });
  await seedPrices(systemCtx(world.platform, 'test'));
  const ctx = await anOwner(world);
  await grantCredits(ctx, { key: 'test', amount: 1000, purse: 'lasting', reason: 'To be spent' });
  return { fake, world, ctx };
}

export const chain = [{ provider: 'compatible', model: 'fake-small' }] as const;
