import { expect } from 'vitest';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { putTexts } from '../texts/put-texts';
import { PutTexts } from '../texts/schemas';
import { listCollections } from './list-collections';
import { removeCollection } from './remove-collection';
import { createCollection, updateCollection } from './write-collection';

const named = (name: string) => ({ name, description: '' });

test('is named, named otherwise, and counts what is in it', async ({ ctx }) => {
  const { id } = await createCollection(ctx, named('House'));
  const texts = [{ title: 'Keys', text: 'The keys hang by the door.' }];
  await putTexts(ctx, PutTexts.parse({ collectionId: id, texts }));
  const counts = { sources: 1, documents: 1 };
  const renamed = { name: 'House guide', description: 'For guests.' };
  expect(await updateCollection(ctx, { id, ...renamed })).toMatchObject({ ...renamed, ...counts });
  await createCollection(ctx, named('Boats'));
  expect((await listCollections(ctx)).items).toMatchObject([
    { name: 'Boats', sources: 0, documents: 0 },
    { name: 'House guide', ...counts },
  ]);
});

test('no two have one name, in one workspace', async ({ ctx, stranger }) => {
  await createCollection(ctx, named('House'));
  const { id } = await createCollection(ctx, named('Boats'));
  const taken = { code: 'conflict', message: 'Another collection has this name.' };
  await expect(createCollection(ctx, named('House'))).rejects.toMatchObject(taken);
  await expect(updateCollection(ctx, { id, ...named('House') })).rejects.toMatchObject(taken);
  expect(await createCollection(stranger, named('House'))).toMatchObject({ name: 'House' });
});

test('is changed by admins, and found in its own workspace only', async ({ world, ctx, stranger }) => {
  const { id } = await createCollection(ctx, named('House'));
  const agent = await aMember(world, ctx, 'agent');
  const deeds = [
    (who: typeof ctx) => updateCollection(who, { id, ...named('Mine') }),
    (who: typeof ctx) => removeCollection(who, { id }),
  ];
  for (const deed of deeds) {
    await expect(deed(agent)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(deed(stranger)).rejects.toMatchObject({ code: 'not-found' });
  }
  await expect(createCollection(agent, named('Mine'))).rejects.toMatchObject({ code: 'forbidden' });
  expect((await listCollections(agent)).items).toMatchObject([{ name: 'House' }]);
  expect((await listCollections(stranger)).items).toEqual([]);
});
