import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { test } from '../../../../test/fixtures';
import { aCollection, aPage, aSite, imported, outcomesOf } from '../../../../test/knowledge';
import { allow } from '../../../../test/limits';
import { withTenant } from '../../../platform/db';
import { createEgress } from '../../../platform/egress';
import { addFile } from '../sources/add-file';
import { createPage, createSite } from '../sources/create-web-source';
import { importAgain } from '../sources/import-again';
import { getSource } from '../sources/read-sources';
import { AddFile, CreatePage, CreateSite } from '../sources/schemas';
import { putQuestions, putTexts } from '../texts/put-texts';
import { PutTexts } from '../texts/schemas';

const texts = (...titles: string[]) =>
  PutTexts.shape.texts.parse(titles.map((title) => ({ title, text: `${title} is open until noon.` })));

test('texts and answers fit, or none of them does; what replaces something needs no room', async ({
  ctx,
}) => {
  const { id: collectionId } = await aCollection(ctx);
  await allow(ctx, { documents: 2 });
  await putTexts(ctx, { collectionId, texts: texts('Garden') });
  await expect(
    putTexts(ctx, { collectionId, texts: texts('Garden', 'Kitchen', 'Cellar') }),
  ).rejects.toMatchObject({
    code: 'conflict',
    message: 'Your plan holds 2 documents, and 1 are there. A larger plan takes more.',
    fields: { overLimit: 'documents', has: '1', most: '2', upgrade: '/admin/billing' },
  });
  const count = () => withTenant(ctx, (tx) => tx.document.count({ where: { tenantId: ctx.tenantId } }));
  expect(await count()).toBe(1);
  await putTexts(ctx, { collectionId, texts: texts('Kitchen') });
  const renewed = texts('Garden', 'Kitchen').map((each) => ({ ...each, text: 'It is closed.' }));
  const { items } = await putTexts(ctx, { collectionId, texts: renewed });
  expect(items.map(({ outcome }) => outcome)).toEqual(['indexed', 'indexed']);
  const questions = [{ question: 'May I bring my dog?', answer: 'Yes.' }];
  await expect(putQuestions(ctx, { collectionId, questions })).rejects.toMatchObject({ code: 'conflict' });
  expect(await count()).toBe(2);
});

test('two that come at once do not both get the last room', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const other = await aCollection(ctx);
  await allow(ctx, { documents: 1 });
  const both = await Promise.allSettled([
    putTexts(ctx, { collectionId, texts: texts('Garden') }),
    putTexts(ctx, { collectionId: other.id, texts: texts('Kitchen') }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a crawl keeps what fits, says why the rest does not, and goes on with a larger plan', async ({
  ctx,
}) => {
  const links = ['/a', '/b', '/c'].map((path) => `<a href="${path}">${path}</a>`).join(' ');
  const site = await aSite({
    '/': aPage('Home', `We are a small house by the lake with nine rooms and a boat. ${links}`),
    '/a': aPage('A', 'The first page tells of the garden and of the apple trees in it.'),
    '/b': aPage('B', 'The second page tells of the kitchen and of the bread from its oven.'),
    '/c': aPage('C', 'The third page tells of the boat and of the wind on the lake.'),
  });
  Object.assign(ctx.platform, { egress: createEgress({ userAgent: 'Parley/test', allow: [site.host] }) });
  const { id: collectionId } = await aCollection(ctx);
  await allow(ctx, { documents: 2 });
  const input = CreateSite.parse({ collectionId, url: site.url, by: 'links', perSecond: 10 });
  const { id } = await createSite(ctx, input);
  expect(await imported(ctx, id)).toMatchObject({
    status: 'ready',
    documents: 2,
    problem: 'Your plan holds 2 documents, and 2 are there. A larger plan takes more.',
  });
  const outcomes = Object.values(await outcomesOf(ctx, id)).sort();
  expect(outcomes).toEqual(['failed: over-limit', 'failed: over-limit', 'indexed', 'indexed']);

  await importAgain(ctx, { id, failedOnly: false });
  expect(await imported(ctx, id)).toMatchObject({ documents: 2 });

  await allow(ctx, { documents: 4 });
  await importAgain(ctx, { id, failedOnly: true });
  expect(await imported(ctx, id)).toMatchObject({ status: 'ready', documents: 4, problem: null });
});

test('a file and a page are refused where they are asked for; a newer version of a file is not', async ({
  ctx,
}) => {
  const { id: collectionId } = await aCollection(ctx);
  const send = (place: object, words: string) =>
    addFile(ctx, {
      ...AddFile.parse({ name: 'house.md', mediaType: 'text/markdown', ...place }),
      stream: Readable.from([Buffer.from(words)]),
    });
  await allow(ctx, { documents: 1 });
  const { id: sourceId } = await send({ collectionId }, '# House\n\nThe house is by the lake.');
  expect(await imported(ctx, sourceId)).toMatchObject({ status: 'ready', documents: 1 });
  await expect(send({ collectionId }, '# Boat\n\nThe boat is red.')).rejects.toMatchObject({
    code: 'conflict',
  });
  const page = CreatePage.parse({ collectionId, url: 'https://quay.example/' });
  await expect(createPage(ctx, page)).rejects.toMatchObject({ fields: { overLimit: 'documents' } });
  await send({ sourceId }, '# House\n\nThe house is on the hill.');
  expect(await imported(ctx, sourceId)).toMatchObject({ status: 'ready', documents: 1 });
  expect(await getSource(ctx, { id: sourceId })).toMatchObject({ problem: null });
});

test('what is over the limit already stays, and may be renewed', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  await putTexts(ctx, { collectionId, texts: texts('Garden', 'Kitchen', 'Cellar') });
  await allow(ctx, { documents: 1 });
  const renewed = texts('Garden').map((each) => ({ ...each, text: 'It is closed.' }));
  const { items } = await putTexts(ctx, { collectionId, texts: renewed });
  expect(items).toMatchObject([{ outcome: 'indexed' }]);
  await expect(putTexts(ctx, { collectionId, texts: texts('Attic') })).rejects.toMatchObject({
    code: 'conflict',
  });
});
