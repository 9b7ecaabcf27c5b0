import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { aConversation, aMessage, hear } from '../../../../test/conversations';
import { test } from '../../../../test/fixtures';
import { aVoice } from '../../../../test/voice';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { readScene } from '../answering/read-scene';
import { storeUpload } from '../files/store-upload';
import { readMessages } from '../inbox/get-conversation';
import { listConversations } from '../inbox/list-conversations';
import { ListConversations } from '../inbox/schemas';
import { removeConversation } from '../removal/remove-conversation';
import { readTalk } from '../summaries/talk';
import { receiveMessage } from '../visitor/receive-message';
import { keepReading } from './keep-reading';
import { openAttachments } from './open-attachments';

const text = 'Do you have a room with a bathtub?';

async function aRecording(ctx: Parameters<typeof aConversation>[0]) {
  const { visitor, conversationId } = await aConversation(ctx);
  const upload = { name: 'voice.wav', bytes: Readable.from([aVoice()]), declaredType: 'audio/wav' };
  const { id: fileId } = await storeUpload(visitor, upload);
  await receiveMessage(visitor, aMessage(conversationId, { body: { kind: 'audio', fileId } }));
  return { conversationId, fileId, reading: { conversationId, fileId, kind: 'heard', text } as const };
}

const by = { provider: 'openai', model: 'ears' };

test('what was said aloud stands with the recording, is found, and counts as written', async ({ ctx }) => {
  const { conversationId, fileId, reading } = await aRecording(ctx);
  const told = await hear(ctx, rooms.team);
  expect(await keepReading(ctx, { ...reading, ...by })).toBe(true);
  expect(told.frames).toContainEqual({ t: 'heard', conversationId });
  const { messages } = await readMessages(ctx, { conversationId, limit: 10 });
  expect(messages.at(-1)?.body).toMatchObject({ kind: 'audio', file: { id: fileId, transcript: text } });
  expect((await readScene(ctx, { conversationId }))?.messages.at(-1)).toMatchObject({ text });
  expect((await readTalk(ctx, { conversationId }))?.lines.at(-1)).toMatchObject({ text, kind: 'audio' });
  const { items } = await listConversations(ctx, ListConversations.parse({ q: 'bathtub' }));
  expect(items.map(({ id }) => id)).toEqual([conversationId]);
});

test('is kept once, and paid for by whoever kept it', async ({ ctx }) => {
  const { reading } = await aRecording(ctx);
  const kept: boolean[] = [];
  const keep = (said: string) =>
    keepReading(ctx, { ...reading, text: said, ...by }, async (_tx, isKept) => void kept.push(isKept));
  await Promise.all([keep('One.'), keep('Two.')]);
  expect(kept.sort()).toEqual([false, true]);
});

test('goes with its conversation, and is nobody else’s', async ({ ctx, stranger }) => {
  const { conversationId, fileId, reading } = await aRecording(ctx);
  expect(await keepReading(stranger, { ...reading, ...by })).toBe(false);
  await keepReading(ctx, { ...reading, ...by });
  const readings = (who: typeof ctx) => withTenant(who, (tx) => tx.fileReading.count({ where: { fileId } }));
  expect([await readings(ctx), await readings(stranger)]).toEqual([1, 0]);
  expect(await openAttachments(stranger, [fileId])).toEqual([]);
  expect((await (await openAttachments(ctx, [fileId]))[0]?.read())?.byteLength).toBe(aVoice().length);
  await removeConversation(ctx, { conversationId });
  expect(await readings(ctx)).toBe(0);
  expect(await keepReading(ctx, { ...reading, ...by })).toBe(false);
});
