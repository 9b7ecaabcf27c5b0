import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { listAudit } from '../../../../test/deeds';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aCollection, imported } from '../../../../test/knowledge';
import type { Ctx } from '../../../platform/ctx';
import { listCollections } from '../collections/list-collections';
import { removeCollection } from '../collections/remove-collection';
import { getDocument, listDocuments } from '../documents/read-documents';
import { removeDocument } from '../documents/remove-document';
import { SearchKnowledge } from '../search/schemas';
import { searchKnowledge } from '../search/search-knowledge';
import { addFile } from './add-file';
import { cancelImport, importAgain } from './import-again';
import { getSource, listItems, listSources } from './read-sources';
import { removeSource } from './remove-source';
import { AddFile } from './schemas';
import { updateSource } from './update-source';

const upload = (ctx: Ctx, said: object, bytes: string | Uint8Array) =>
  addFile(ctx, { ...AddFile.parse(said), stream: Readable.from([Buffer.from(bytes)]) });

const found = async (ctx: Ctx, query: string, filter: object = {}) =>
  (await searchKnowledge(ctx, SearchKnowledge.parse({ query, ...filter }))).passages.map(({ text }) => text);

async function storedKeys({ platform, tenantId }: Ctx) {
  await platform.jobs.settle();
  const keys: string[] = [];
  for await (const { key } of platform.storage.list(`knowledge/${tenantId}/`)) keys.push(key);
  return keys;
}

const guide = '# House guide\n\nThe boat lies at the pier.\n\n## Keys\n\nKeys hang by the door.';

test('a file is read, found and shown whole, with every passage in its place', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const { id } = await upload(ctx, { name: 'guide.md', collectionId, mediaType: 'text/markdown' }, guide);
  expect(await imported(ctx, id)).toMatchObject({ status: 'ready', documents: 1, tally: { indexed: 1 } });
  const [listed] = (await listDocuments(ctx, { limit: 5 })).items;
  const document = await getDocument(ctx, { id: listed?.id ?? '' });
  expect(document).toMatchObject({ title: 'House guide', hasFile: true, source: { kind: 'file' } });
  for (const { start, end } of document.chunks) expect(document.text.slice(start, end).trim()).not.toBe('');
  expect((await found(ctx, 'where are the keys')).join()).toContain('Keys hang by the door.');
});

test('a newer file takes the place of an older one, which is found until then', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const { id } = await upload(ctx, { name: 'menu.txt', collectionId }, 'Tonight there is perch.');
  await imported(ctx, id);
  await upload(ctx, { name: 'menu.txt', sourceId: id }, 'Tonight there is pike.');
  expect(await found(ctx, 'tonight')).toEqual(['Tonight there is perch.']);
  await imported(ctx, id);
  expect(await found(ctx, 'tonight')).toEqual(['Tonight there is pike.']);
  expect(await storedKeys(ctx)).toHaveLength(1);
});

test('a newer file that cannot be read leaves what the older said, and says why', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const { id } = await upload(ctx, { name: 'menu.txt', collectionId }, 'Tonight there is perch.');
  await imported(ctx, id);
  await upload(ctx, { name: 'menu.pdf', sourceId: id }, '%PDF-1.7\nnothing that a PDF is made of');
  const problem = 'The file is damaged and cannot be read.';
  expect(await imported(ctx, id)).toMatchObject({ status: 'failed', documents: 1, problem });
  expect(await found(ctx, 'tonight')).toEqual(['Tonight there is perch.']);
  await upload(ctx, { name: 'menu.txt', sourceId: id }, 'Tonight there is pike.');
  expect(await imported(ctx, id)).toMatchObject({ status: 'ready', problem: null });
  expect(await found(ctx, 'tonight')).toEqual(['Tonight there is pike.']);
});

test.for([
  ['empty.pdf', '', 'invalid'],
  ['broken.pdf', '%PDF-1.7\nnothing that a PDF is made of', 'broken'],
  ['noise.bin', new Uint8Array(4000).map((_, index) => (index * 7919) % 251), 'unknown-type'],
] as const)('%s: a clear reason, and the rest unharmed', async ([name, bytes, reason], { ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  if (reason === 'invalid') {
    await expect(upload(ctx, { name, collectionId }, bytes)).rejects.toMatchObject({ code: 'invalid' });
    expect(await storedKeys(ctx)).toEqual([]);
    return;
  }
  const { id } = await upload(ctx, { name, collectionId }, bytes);
  const source = await imported(ctx, id);
  expect(source).toMatchObject({
    status: 'failed',
    documents: 0,
    problem: expect.stringMatching(/\w+ .*\.$/),
  });
  expect((await listItems(ctx, { sourceId: id, limit: 5 })).items).toMatchObject([
    { status: 'failed', reason },
  ]);
});

test('filters look at where a source belongs now', async ({ ctx }) => {
  const one = await aCollection(ctx);
  const other = await aCollection(ctx);
  const { id } = await upload(
    ctx,
    { name: 'a.txt', collectionId: one.id, tags: ['pets'] },
    'Dogs are welcome.',
  );
  await imported(ctx, id);
  expect(await found(ctx, 'dogs', { collectionIds: [one.id], tags: ['pets'] })).toHaveLength(1);
  await updateSource(ctx, { id, collectionId: other.id, tags: [] });
  expect(await found(ctx, 'dogs', { collectionIds: [one.id] })).toEqual([]);
  expect(await found(ctx, 'dogs', { collectionIds: [other.id] })).toHaveLength(1);
  expect(await found(ctx, 'dogs', { tags: ['pets'] })).toEqual([]);
});

test('removing a source, a document or a collection leaves no trace', async ({ ctx }) => {
  const { id: collectionId } = await aCollection(ctx);
  const add = async (name: string, text: string) =>
    imported(ctx, (await upload(ctx, { name, collectionId }, text)).id);
  const first = await add('a.txt', 'Dogs are welcome.');
  await add('b.txt', 'Cats are welcome.');
  await add('c.txt', 'Birds are welcome.');
  await removeSource(ctx, { id: first.id });
  expect(await found(ctx, 'dogs')).toEqual([]);
  const cats = (await listDocuments(ctx, { search: 'b.txt', limit: 5 })).items[0];
  await removeDocument(ctx, { id: cats?.id ?? '' });
  expect(await found(ctx, 'welcome')).toEqual(['Birds are welcome.']);
  await removeCollection(ctx, { id: collectionId });
  expect(await found(ctx, 'welcome')).toEqual([]);
  expect((await listSources(ctx, { limit: 5 })).items).toEqual([]);
  expect((await listCollections(ctx)).items).toEqual([]);
  expect(await storedKeys(ctx)).toEqual([]);
  const { items } = await listAudit(ctx, { limit: 20 });
  expect(items.map(({ action }) => action)).toContain('collection.removed');
});

test('is changed by admins and seen in its own workspace only', async ({ world, ctx, stranger }) => {
  const { id: collectionId } = await aCollection(ctx);
  const { id } = await upload(ctx, { name: 'a.txt', collectionId }, 'Dogs are welcome.');
  const agent = await aMember(world, ctx, 'agent');
  await expect(upload(agent, { name: 'b.txt', collectionId }, 'x')).rejects.toMatchObject({
    code: 'forbidden',
  });
  for (const deed of [removeSource, importAgain, cancelImport] as const)
    await expect(deed(agent, { id, failedOnly: false })).rejects.toMatchObject({ code: 'forbidden' });
  for (const deed of [getSource, removeSource, importAgain, cancelImport] as const)
    await expect(deed(stranger, { id, failedOnly: false })).rejects.toMatchObject({ code: 'not-found' });
  await expect(upload(stranger, { name: 'b.txt', collectionId }, 'x')).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(upload(stranger, { name: 'b.txt', sourceId: id }, 'x')).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await storedKeys(stranger)).toEqual([]);
  expect(await getSource(agent, { id })).toMatchObject({ name: 'a.txt' });
});
