import { onTestFinished } from 'vitest';
import { grantCredits, seedPrices } from '../src/features/billing';
import { systemCtx } from '../src/platform/system-ctx';
import { furnishedDb } from './db';
import { anOwner } from './factories';
import { type FakeEmbeddings, startFakeEmbeddings } from './fake-embeddings';
import { type Provided, providedBy } from './provided-by';
import { createWorld, type World } from './world';

/** A platform that asks a provider of its own what texts mean; ends with the test. */
export async function aWorldOfMeaning(settings: Partial<Provided> & { fake?: FakeEmbeddings } = {}) {
  const fake = settings.fake ?? (await startFakeEmbeddings());
  // The next test of the file goes on with it.
  const db = { ...(await furnishedDb()), close: async () => undefined };
  const world = await createWorld(db, providedBy({ url: fake.url, ...settings }));
  onTestFinished(async () => {
    await world.end();
    if (!settings.fake) await fake.close();
  });
  return { fake, world, ctx: await whoCanPay(world) };
}

/** The owner of a workspace with credits, where there are prices. */
export async function whoCanPay(world: World) {
  await seedPrices(systemCtx(world.platform, 'test'));
  const ctx = await anOwner(world);
  await grantCredits(ctx, { key: 'given', amount: 100, purse: 'lasting', reason: 'A test' });
  return ctx;
}
