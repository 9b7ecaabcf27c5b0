import { expect } from 'vitest';
import { aConversation, hear } from '../../../../test/conversations';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { rooms } from '../../../platform/live';
import { readHistory } from '../visitor/read-history';
import { addNote } from './add-note';
import { listNotes } from './list-notes';

test('a note stands where it was written, calls whom it names, and is the team’s alone', async ({
  world,
  ctx,
}) => {
  const agent = await aMember(world, ctx, 'agent');
  const { conversationId, visitor } = await aConversation(ctx, { messages: 2 });
  const team = await hear(ctx, rooms.team);
  const contact = await hear(ctx, rooms.contact(visitor.actor.contactId));
  const mentions = [agent.workspace.memberId];
  const { note } = await addNote(ctx, { conversationId, text: 'Can you look?', mentions });
  expect(note).toMatchObject({ afterSeq: 2, mentions, author: { name: ctx.actor.name } });
  expect((await listNotes(agent, { conversationId })).items).toEqual([note]);
  await expect.poll(() => team.frames).toEqual([{ t: 'note', note }]);
  expect(contact.frames).toEqual([]);
  expect((await readHistory(visitor, { conversationId })).messages).toHaveLength(2);
});

test('a note is not for viewers to write, and nobody is called who is no member', async ({
  world,
  ctx,
  stranger,
}) => {
  const viewer = await aMember(world, ctx, 'viewer');
  const { conversationId } = await aConversation(ctx);
  const note = { conversationId, text: 'Hm.', mentions: [] };
  await expect(addNote(viewer, note)).rejects.toMatchObject({ code: 'forbidden' });
  const calling = addNote(ctx, { ...note, mentions: [stranger.workspace.memberId] });
  await expect(calling).rejects.toMatchObject({ code: 'not-found' });
  for (const attempt of [() => addNote(stranger, note), () => listNotes(stranger, { conversationId })]) {
    await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
  }
});
