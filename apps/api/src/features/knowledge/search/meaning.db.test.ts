import { expect, test, vi } from 'vitest';
import { fails, silence } from '../../../../test/fake-embeddings';
import { aCollection } from '../../../../test/knowledge';
import { aWorldOfMeaning } from '../../../../test/meaning';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { getSource, listSources } from '../sources/read-sources';
import { removeSource } from '../sources/remove-source';
import { putTexts } from '../texts/put-texts';
import { PutTexts } from '../texts/schemas';
import { SearchKnowledge } from './schemas';
import { searchKnowledge } from './search-knowledge';

const search = (ctx: Ctx, query: string, more: object = {}) =>
  searchKnowledge(ctx, SearchKnowledge.parse({ query, explain: true, ...more }));

const shelf: Record<string, string> = {
  Returns: 'We reimburse unused tickets within two weeks.',
  Garage: 'Every vehicle finds a place in the garage below the hotel.',
  Breakfast: 'Coffee, bread and eggs are served from seven to ten.',
};

async function fill(ctx: Ctx, texts = shelf) {
  const { id: collectionId } = await aCollection(ctx);
  const given = Object.entries(texts).map(([title, text]) => ({ title, text }));
  const put = await putTexts(ctx, { collectionId, texts: PutTexts.shape.texts.parse(given) });
  return { collectionId, ...put };
}

test('what means the same is found without a word in common, and says why', async () => {
  const { ctx, world, fake } = await aWorldOfMeaning();
  await fill(ctx);
  await world.platform.jobs.settle();
  const { passages, meaning, found } = await search(ctx, 'repay money');
  expect(meaning).toBe('joined');
  expect(passages[0]).toMatchObject({ title: 'Returns', wordRank: null, meaning: { rank: 1 } });
  expect(passages[0]?.meaning?.similarity).toBeGreaterThan(0.2);
  expect(found).not.toBe('nothing');
  expect(new Set(fake.keys)).toEqual(new Set(['Bearer sk-of-nobody']));
});

test('what both words and meaning have first is first', async () => {
  const { ctx, world } = await aWorldOfMeaning();
  await fill(ctx);
  await world.platform.jobs.settle();
  const { passages } = await search(ctx, 'garage for a car');
  expect(passages[0]).toMatchObject({ title: 'Garage', wordRank: 1, meaning: { rank: 1 }, score: 1 });
});

test('a document is found by its words before any vector is there', async () => {
  const { ctx, world, fake } = await aWorldOfMeaning();
  fake.answer = fails(500);
  await fill(ctx);
  const { passages, meaning } = await search(ctx, 'breakfast eggs');
  expect(passages[0]).toMatchObject({ title: 'Breakfast', meaning: null });
  expect(meaning).toBe('away');
  expect(world.logged.join()).not.toContain('eggs');
});

test('a provider that does not answer costs a question no more than its patience', async () => {
  const { ctx, world, fake } = await aWorldOfMeaning();
  await fill(ctx);
  await world.platform.jobs.settle();
  fake.answer = silence;
  const { passages, meaning, tookMs } = await search(ctx, 'breakfast');
  expect(meaning).toBe('late');
  expect(tookMs).toBeLessThan(1500);
  expect(passages[0]).toMatchObject({ title: 'Breakfast' });
});

test('filters hold for what meaning finds', async () => {
  const { ctx, world } = await aWorldOfMeaning();
  await fill(ctx);
  const other = await fill(ctx, { Other: 'Nothing of the kind.' });
  await world.platform.jobs.settle();
  const { passages } = await search(ctx, 'repay money', { collectionIds: [other.collectionId] });
  expect(passages.map(({ title }) => title)).not.toContain('Returns');
});

test('nothing is left of what is removed, and a source tells how far its meaning is', async () => {
  const { ctx, world } = await aWorldOfMeaning();
  await fill(ctx);
  const [{ id: sourceId = '' } = {}] = (await listSources(ctx, { limit: 1 })).items;
  expect((await getSource(ctx, { id: sourceId })).meaning).toMatchObject({ of: 3 });
  await world.platform.jobs.settle();
  expect((await getSource(ctx, { id: sourceId })).meaning).toEqual({ done: 3, of: 3 });
  await removeSource(ctx, { id: sourceId });
  await world.platform.jobs.settle();
  expect((await search(ctx, 'repay money')).passages).toEqual([]);
  const left = await withTenant(ctx, (tx) => tx.searchVector.count());
  expect(left).toBe(0);
});

test('a model that answers with other numbers than were asked for is told by the state of the server', async () => {
  const { ctx, world, fake } = await aWorldOfMeaning({ dimensions: 32 });
  const look = async () => {
    const { state, checks } = await world.platform.health.report();
    return { state, check: checks.find(({ name }) => name === 'embeddings') };
  };
  expect((await look()).check).toMatchObject({ state: 'ok', detail: 'fake-small@32' });
  const { answer } = fake;
  fake.answer = (response, request) => answer(response, { ...request, dimensions: 48 });
  await fill(ctx);
  expect((await search(ctx, 'breakfast eggs')).meaning).toBe('away');
  await vi.waitFor(async () =>
    expect(await look()).toMatchObject({
      state: 'degraded',
      check: { detail: expect.stringContaining('answered with 48 numbers instead of 32') },
    }),
  );
});
