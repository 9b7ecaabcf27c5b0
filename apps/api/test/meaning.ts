import { onTestFinished } from 'vitest';
import { testDb } from './db';
import { anOwner } from './factories';
import { type FakeEmbeddings, startFakeEmbeddings } from './fake-embeddings';
import { createWorld } from './world';

export type Provided = { url: string; model?: string; dimensions?: number };

export const providedBy = ({ url, model = 'fake-small', dimensions }: Provided): NodeJS.ProcessEnv => ({
  PARLEY_EMBEDDINGS_URL: url,
  PARLEY_EMBEDDINGS_KEY: 'sk-of-nobody',
  PARLEY_EMBEDDINGS_MODEL: model,
  ...(dimensions !== undefined && { PARLEY_EMBEDDINGS_DIMENSIONS: String(dimensions) }),
});

/** A platform that asks a provider of its own what texts mean; ends with the test. */
export async function aWorldOfMeaning(settings: Partial<Provided> & { fake?: FakeEmbeddings } = {}) {
  const fake = settings.fake ?? (await startFakeEmbeddings());
  // The next test of the file goes on with it.
  const db = { ...(await testDb()), close: async () => undefined };
  const world = await createWorld(db, providedBy({ url: fake.url, ...settings }));
  onTestFinished(async () => {
    await world.end();
    if (!settings.fake) await fake.close();
  });
  return { fake, world, ctx: await anOwner(world) };
}
