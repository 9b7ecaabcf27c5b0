import { onTestFinished } from 'vitest';
import { grantCredits, seedPrices } from '../src/features/billing';
import { systemCtx } from '../src/platform/system-ctx';
import { know } from './agent-talk';
import { anAgent } from './agents';
import { testNode } from './db';
import { anOwner } from './factories';
import { chain } from './models';
import { type FakeModels, startFakeModels } from './vendors';
import { createWorld } from './world';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };

/** A hotel whose agent has a model, on a node of which another can share the database; its turns do not run yet. */
export async function aNodeThatAnswers({
  settings,
  ...how
}: NonNullable<Parameters<typeof startFakeModels>[0]> & { settings?: (fake: FakeModels) => object } = {}) {
  const fake = await startFakeModels(how);
  const db = await testNode();
  const world = await createWorld(db, {
    PARLEY_MODELS_URL: fake.url,
    PARLEY_MODELS_KEY: 'sk-of-nobody',
    ...settings?.(fake),
  });
  onTestFinished(async () => {
    await world.platform.turns.stop(1000);
    await world.end();
    await fake.close();
  });
  await seedPrices(systemCtx(world.platform, 'test'));
  const ctx = await anOwner(world);
  await grantCredits(ctx, { key: 'test', amount: 1000, purse: 'lasting', reason: 'To be spent' });
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] }, startsTurns: false });
  return { fake, db, platform: world.platform, ctx };
}
