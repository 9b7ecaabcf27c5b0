import { expect } from 'vitest';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aCollection } from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { removeCollection } from '../collections/remove-collection';
import { getDocument } from '../documents/read-documents';
import { removeDocument } from '../documents/remove-document';
import { lookUp } from '../search/look-up';
import { SearchKnowledge } from '../search/schemas';
import { searchKnowledge } from '../search/search-knowledge';
import { putTexts } from '../texts/put-texts';
import { answerGap, listGaps, markGap } from './manage-gaps';
import { noteGap } from './note-gap';

const open = (ctx: Ctx) => listGaps(ctx, { status: 'open', limit: 10 });

/** As a program of the business asks: by key. */
const asProgram = <Given extends Ctx>(ctx: Given): Given => ({
  ...ctx,
  actor: { kind: 'api-key', id: 'key_1', name: 'Site' },
});

const ask = (ctx: Ctx, query: string) => searchKnowledge(ctx, SearchKnowledge.parse({ query }));

test('a question that finds nothing is counted with those that ask the same', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const text = { title: 'Breakfast', text: 'Breakfast is from seven to ten.', url: null, publishedAt: null };
  await putTexts(ctx, { collectionId, texts: [text] });
  const program = asProgram(ctx);
  await ask(program, 'Do you rent bicycles?');
  await ask(program, 'do you rent a bicycle');
  await ask(program, 'When is breakfast?');
  const { items } = await open(ctx);
  expect(items).toMatchObject([
    { question: 'Do you rent bicycles?', times: 2, status: 'open', examples: ['do you rent a bicycle'] },
  ]);
});

test('what a member tries in the playground is nobody’s question', async ({ ctx }) => {
  await ask(ctx, 'Do you rent bicycles?');
  expect((await open(ctx)).items).toEqual([]);
});

test('asked in several ways, it is one question, and no gap where any of them finds something', async ({
  ctx,
}) => {
  const { id: collectionId } = await aCollection(ctx);
  const text = { title: 'Breakfast', text: 'Breakfast is from seven to ten.', url: null, publishedAt: null };
  await putTexts(ctx, { collectionId, texts: [text] });
  const agent: Ctx = { ...ctx, actor: { kind: 'agent', id: 'agt_1', name: 'Ada' } };
  const how = { limit: 5, perDocument: 3 };
  const searches = ['do you rent bicycle bike cycle', 'Do you rent bicycles?'];
  const nothing = await lookUp(agent, { ...how, question: 'Do you rent bicycles?', searches });
  expect(nothing.map(({ found }) => found)).toEqual(['nothing', 'nothing']);
  const morning = { question: 'Morning meal?', searches: ['morning meal', 'breakfast'] };
  expect(await lookUp(agent, { ...how, ...morning })).toMatchObject([
    { found: 'nothing' },
    { found: 'well' },
  ]);
  expect((await open(ctx)).items).toMatchObject([{ question: 'Do you rent bicycles?', times: 1 }]);
});

test('another wording is kept as an example', async ({ ctx }) => {
  const note = (question: string, ...terms: string[]) =>
    withTenant(ctx, (tx) => noteGap(tx, ctx, { tenantId: ctx.tenantId, question, language: 'en', terms }));
  await note('Can I rent a bike for a day?', 'rent', 'bike', 'day');
  await note('Rent a bike for one day, please', 'rent', 'bike', 'day', 'please');
  await note('Is there a sauna?', 'sauna');
  const { items } = await open(ctx);
  expect(items).toMatchObject([
    { question: 'Can I rent a bike for a day?', times: 2, examples: ['Rent a bike for one day, please'] },
    { question: 'Is there a sauna?', times: 1 },
  ]);
});

test('the answer is found from then on; asked again and not found, it is open again', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  await ask(asProgram(ctx), 'Do you rent bicycles?');
  const [gap] = (await open(ctx)).items;
  const id = gap?.id ?? '';
  await answerGap(ctx, { id, collectionId, question: 'Do you rent bicycles?', answer: 'Yes, at the desk.' });
  expect((await open(ctx)).items).toEqual([]);
  expect((await ask(ctx, 'rent a bicycle')).passages[0]).toMatchObject({ text: 'Yes, at the desk.' });
});

test('an answer that is removed leaves its question open again', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const removals = [
    async (_: string) => removeCollection(ctx, { id: collectionId }),
    async (documentId: string) => removeDocument(ctx, { id: documentId }),
  ];
  await ask(asProgram(ctx), 'Do you rent bicycles?');
  for (const remove of removals.reverse()) {
    const [{ id = '' } = {}] = (await open(ctx)).items;
    const said = { question: 'Do you rent bicycles?', answer: 'Yes, at the desk.' };
    await answerGap(ctx, { id, collectionId, ...said });
    const [answered] = (await listGaps(ctx, { status: 'answered', limit: 10 })).items;
    const document = await getDocument(ctx, { id: answered?.documentId ?? '' });
    expect(document.text).toContain(said.answer);
    await remove(document.id);
    expect((await open(ctx)).items).toMatchObject([{ id, itemId: null, documentId: null, times: 1 }]);
  }
});

test('is dismissed and taken back by who may write, and seen by nobody else', async ({
  world,
  ctx,
  stranger,
}) => {
  await ask(asProgram(ctx), 'Do you rent bicycles?');
  const [gap] = (await open(ctx)).items;
  const id = gap?.id ?? '';
  const agent = await aMember(world, ctx, 'agent');
  await expect(markGap(agent, { id, status: 'dismissed' })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(markGap(stranger, { id, status: 'dismissed' })).rejects.toMatchObject({ code: 'not-found' });
  expect((await open(stranger)).items).toEqual([]);
  await markGap(ctx, { id, status: 'dismissed' });
  expect((await open(ctx)).items).toEqual([]);
  expect(await markGap(ctx, { id, status: 'open' })).toMatchObject({ status: 'open', times: 1 });
});
