import { expect } from 'vitest';
import { listAudit } from '../../../../test/deeds';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { listSavedReplies } from './list-saved-replies';
import { CreateSavedReply } from './schemas';
import { createSavedReply, removeSavedReply, updateSavedReply } from './write-saved-reply';

const thanks = { title: 'Thanks', shortcut: 'thanks', text: 'Thank you.' };

test('a saved reply is created, changed, removed and written down each time', async ({ world, ctx }) => {
  const agent = await aMember(world, ctx, 'agent');
  const { id } = await createSavedReply(agent, thanks);
  await updateSavedReply(ctx, { id, ...thanks, text: 'Thanks a lot.' });
  expect((await listSavedReplies(agent)).items).toMatchObject([{ id, text: 'Thanks a lot.' }]);
  await removeSavedReply(agent, { id });
  expect((await listSavedReplies(ctx)).items).toEqual([]);
  const { items } = await listAudit(ctx, { limit: 3 });
  expect(items.map(({ action }) => action).sort()).toEqual([
    'saved-reply.created',
    'saved-reply.removed',
    'saved-reply.updated',
  ]);
});

test('two of one shortcut are one too many, in the same workspace', async ({ ctx, stranger }) => {
  await createSavedReply(ctx, thanks);
  await expect(createSavedReply(ctx, thanks)).rejects.toMatchObject({ code: 'conflict' });
  await expect(createSavedReply(stranger, thanks)).resolves.toMatchObject(thanks);
});

test('is not for a viewer, and does not exist elsewhere', async ({ world, ctx, stranger }) => {
  const viewer = await aMember(world, ctx, 'viewer');
  const { id } = await createSavedReply(ctx, thanks);
  await expect(createSavedReply(viewer, thanks)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(removeSavedReply(viewer, { id })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(updateSavedReply(stranger, { id, ...thanks })).rejects.toMatchObject({ code: 'not-found' });
  await expect(removeSavedReply(stranger, { id })).rejects.toMatchObject({ code: 'not-found' });
  expect((await listSavedReplies(stranger)).items).toEqual([]);
});

test.for(['', '-x', 'a b', '/thanks'])('the shortcut %j is refused', (shortcut) => {
  expect(CreateSavedReply.safeParse({ ...thanks, shortcut }).success).toBe(false);
});
