import { expect } from 'vitest';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aCollection } from '../../../../test/knowledge';
import { listDocuments } from '../documents/read-documents';
import { SearchKnowledge } from '../search/schemas';
import { searchKnowledge } from '../search/search-knowledge';
import { listSources } from '../sources/read-sources';
import { putQuestions, putTexts } from './put-texts';
import { readQuestionTable } from './read-question-table';
import { getText, removeTexts } from './remove-texts';
import { PutTexts } from './schemas';

const search = (query: string) => SearchKnowledge.parse({ query });
const texts = (...pairs: [title: string, text: string][]) =>
  PutTexts.shape.texts.parse(pairs.map(([title, text]) => ({ title, text })));

test('a text is found as soon as it is put, quoted to the letter', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const words = 'Breakfast is served from seven to ten.\n\nOn Sundays it lasts until noon.';
  await putTexts(ctx, { collectionId, texts: texts(['Breakfast', words]) });
  const { passages, found } = await searchKnowledge(ctx, search('When is breakfast on Sundays?'));
  expect(found).toBe('well');
  expect(passages[0]).toMatchObject({ title: 'Breakfast' });
  const { start = 0, end = 0, text } = passages[0] ?? {};
  expect(text).toBe(words.slice(start, end));
});

test('what comes again under its title replaces what was there; the same again changes nothing', async ({
  ctx,
}) => {
  const { id: collectionId } = await aCollection(ctx);
  const put = (text: string) => putTexts(ctx, { collectionId, texts: texts(['Parking', text]) });
  const first = await put('The garage is behind the house.');
  const second = await put('The garage is closed; park on the square.');
  const third = await put('The garage is closed; park on the square.');
  expect([first, second, third].map(({ items }) => items[0]?.outcome)).toEqual([
    'indexed',
    'indexed',
    'unchanged',
  ]);
  expect((await listDocuments(ctx, { limit: 10 })).items).toHaveLength(1);
  const [source] = (await listSources(ctx, { limit: 10 })).items;
  expect(source?.updatedAt.getTime()).toBeGreaterThan(source?.createdAt.getTime() ?? 0);
  const { passages } = await searchKnowledge(ctx, search('garage'));
  expect(passages.map(({ text }) => text)).toEqual(['The garage is closed; park on the square.']);
});

test('pairs of one collection share a source, and are read back as they were put', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  await putQuestions(ctx, { collectionId, questions: [{ question: 'May I bring my dog?', answer: 'Yes.' }] });
  const { items } = await putQuestions(ctx, {
    collectionId,
    questions: [{ question: 'Is there a pool?', answer: 'In the garden.' }],
  });
  expect((await listSources(ctx, { limit: 10 })).items).toMatchObject([{ kind: 'questions', documents: 2 }]);
  const pair = await getText(ctx, { itemId: items[0]?.itemId ?? '' });
  expect(pair).toMatchObject({ title: 'Is there a pool?', text: 'In the garden.' });
  const { passages } = await searchKnowledge(ctx, search('can my dog come'));
  expect(passages[0]).toMatchObject({ title: 'May I bring my dog?' });
});

test('two who put at once share one source', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const put = (title: string) => putTexts(ctx, { collectionId, texts: texts([title, 'Words of it.']) });
  await Promise.all([put('One'), put('Two'), put('Three')]);
  expect((await listSources(ctx, { limit: 10 })).items).toMatchObject([{ kind: 'text', documents: 3 }]);
});

test('what is removed is found no more', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const { items } = await putTexts(ctx, {
    collectionId,
    texts: texts(['Sauna', 'The sauna is in the cellar.']),
  });
  await removeTexts(ctx, { itemIds: items.map(({ itemId }) => itemId) });
  expect(await searchKnowledge(ctx, search('sauna'))).toMatchObject({ passages: [], found: 'nothing' });
  expect((await listDocuments(ctx, { limit: 10 })).items).toEqual([]);
});

test('a table of questions shows each bad row with its reason', async ({ ctx }) => {
  const csv = `Question,Category,Answer\nWhere?,Stay,"Here, at the lake."\n,Stay,Nobody asked\nWhen?,Stay,\n`;
  expect(await readQuestionTable(ctx, { csv })).toEqual({
    questions: [{ row: 2, question: 'Where?', answer: 'Here, at the lake.' }],
    bad: [
      { row: 3, reason: 'The question is missing.' },
      { row: 4, reason: 'The answer is missing.' },
    ],
  });
});

test('is written by admins, and nothing of it is seen elsewhere', async ({ world, ctx, stranger }) => {
  const { id: collectionId } = await aCollection(ctx);
  const agent = await aMember(world, ctx, 'agent');
  const put = { collectionId, texts: texts(['Keys', 'The keys hang by the door.']) };
  await expect(putTexts(agent, put)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(putTexts(stranger, put)).rejects.toMatchObject({ code: 'not-found' });
  const { items } = await putTexts(ctx, put);
  const itemIds = items.map(({ itemId }) => itemId);
  await expect(removeTexts(stranger, { itemIds })).rejects.toMatchObject({ code: 'not-found' });
  expect(await searchKnowledge(stranger, search('keys door'))).toMatchObject({ passages: [] });
  expect((await searchKnowledge(agent, search('keys door'))).passages).toHaveLength(1);
});

test('what memory knows is told only while it is true', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const put = (text: string) => putTexts(ctx, { collectionId, texts: texts(['Sauna', text]) });
  const ask = async () => (await searchKnowledge(ctx, search('sauna'))).passages.map(({ text }) => text);
  const recalled = async () =>
    await ctx.platform.search.recall(ctx.tenantId ?? '', 'knowledge', { text: 'sauna', limit: 10 });
  await put('The sauna is open.');
  expect([await ask(), await ask()]).toEqual([['The sauna is open.'], ['The sauna is open.']]);
  expect((await recalled())?.hits).toHaveLength(1);
  const { items } = await put('The sauna is being repaired.');
  expect(await ask()).toEqual(['The sauna is being repaired.']);
  await removeTexts(ctx, { itemIds: items.map(({ itemId }) => itemId) });
  expect((await recalled())?.hits).toHaveLength(1);
  expect(await ask()).toEqual([]);
});
