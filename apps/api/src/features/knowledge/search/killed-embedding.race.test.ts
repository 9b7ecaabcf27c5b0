import { expect, onTestFinished, test, vi } from 'vitest';
import { testNode, testUrl } from '../../../../test/db';
import { spawnChild } from '../../../../test/db/spawn-child';
import { startFakeEmbeddings, vectors } from '../../../../test/fake-embeddings';
import { aCollection } from '../../../../test/knowledge';
import { whoCanPay } from '../../../../test/meaning';
import { providedBy } from '../../../../test/provided-by';
import { createWorld } from '../../../../test/world';
import { withTenant } from '../../../platform/db';
import { putTexts } from '../texts/put-texts';
import { PutTexts } from '../texts/schemas';
import { SearchKnowledge } from './schemas';
import { searchKnowledge } from './search-knowledge';

const texts = 300;
/** Of one transaction: whatever of it was not kept is asked for once more. */
const batch = 128;

test('a node that is killed while texts become vectors: another goes on where it was', {
  timeout: 120_000,
}, async () => {
  const fake = await startFakeEmbeddings();
  const world = await createWorld(await testNode(), providedBy({ url: fake.url }));
  onTestFinished(async () => {
    await world.end();
    await fake.close();
  });
  await world.platform.jobs.stop({ timeoutMs: 2000 });
  const ctx = await whoCanPay(world);
  const asked = () => fake.requests.flatMap(({ input }) => input).filter((text) => text.includes('lantern'));
  let kill: () => void = () => undefined;
  const killed = new Promise<void>((resolve) => {
    kill = resolve;
  });
  fake.answer = (response, request) => {
    if (asked().length <= batch + batch / 2) return vectors(response, request);
    // In the middle of the second batch: the first is kept, half of the second was answered.
    fake.answer = vectors;
    void child.kill('SIGKILL').then(() => response.destroy());
    kill();
  };
  const { id: collectionId } = await aCollection(ctx);
  const given = Array.from({ length: texts }, (_, at) => ({
    title: `Lantern ${at}`,
    text: `The lantern ${at} is lit.`,
  }));
  for (let from = 0; from < texts; from += 100)
    await putTexts(ctx, PutTexts.parse({ collectionId, texts: given.slice(from, from + 100) }));
  const child = spawnChild('meaning-node', await testUrl(), fake.url);
  expect(await child.nextLine()).toBe('working');
  await killed;
  expect(await child.ended).toBeNull();
  const standing = () =>
    withTenant(ctx, async (tx) => {
      const [chunks, kept] = [await tx.chunk.findMany(), await tx.searchVector.findMany()];
      return { chunks: chunks.map(({ number }) => number), vectors: kept.map(({ number }) => number) };
    });
  expect((await standing()).vectors).toHaveLength(batch);

  await world.platform.jobs.start({ work: true });
  await vi.waitFor(async () => expect((await standing()).vectors).toHaveLength(texts), {
    timeout: 90_000,
    interval: 250,
  });
  const { chunks, vectors: kept } = await standing();
  expect(kept.sort((one, other) => one - other)).toEqual(chunks.sort((one, other) => one - other));
  const again = asked().length - texts;
  expect(again).toBeGreaterThan(0);
  expect(again).toBeLessThanOrEqual(batch);
  expect(new Set(asked()).size).toBe(texts);
  const found = await searchKnowledge(ctx, SearchKnowledge.parse({ query: 'lantern 299' }));
  expect(found.meaning).toBe('joined');
});
