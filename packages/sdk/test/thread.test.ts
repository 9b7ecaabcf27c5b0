import { livePaths } from '@parley/shared/live-constants';
import { expect, vi } from 'vitest';
import type { Asked } from './fake-world';
import { test } from './fixtures';
import { until } from './visitor';

const refusing = (code: string, times: number, retryAfterSeconds: number | null = null) => {
  let left = times;
  return (frame: Asked) => {
    if (frame.t !== 'message-send' || left === 0) return null;
    left -= 1;
    return {
      t: 'refused',
      id: Number(frame.id),
      code,
      message: code,
      retryAfterSeconds,
      requestId: null,
    } as never;
  };
};

test('a refused message stays, says why, and can be sent again or given up', async ({ server, visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  await thread.sendText('1');
  server.world.refuse = refusing('forbidden', 2);
  await expect(thread.sendText('2')).rejects.toMatchObject({ code: 'forbidden' });
  const failed = thread.state.get().messages[1];
  expect(failed).toMatchObject({ status: 'failed', refusal: { code: 'forbidden' } });
  const clientId = failed?.clientId ?? '';
  await expect(thread.retry(clientId)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await thread.retry(clientId)).toMatchObject({ seq: 2, clientId });
  server.world.refuse = refusing('forbidden', 1);
  await thread.sendText('3').catch(() => undefined);
  thread.discard(thread.state.get().messages[2]?.clientId ?? '');
  expect(thread.state.get().messages).toHaveLength(2);
});

test('a flood waits its time, in order, and loses nothing', async ({ server, visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  const { conversationId } = await thread.sendText('1');
  server.world.refuse = refusing('too-many-requests', 2, 3);
  await Promise.all(['2', '3', '4'].map((text) => thread.sendText(text)));
  const texts = server.world.find(conversationId).messages.map(({ body }) => 'text' in body && body.text);
  expect(texts).toEqual(['1', '2', '3', '4']);
});

test('several messages before the conversation exists are one conversation, in order', async ({
  server,
  visit,
}) => {
  const thread = visit().parley.conversations.start();
  await Promise.all(['1', '2', '3'].map((text) => thread.sendText(text)));
  expect(server.world.kept).toHaveLength(1);
  expect(server.world.kept[0]?.messages.map(({ body }) => 'text' in body && body.text)).toEqual([
    '1',
    '2',
    '3',
  ]);
});

test('a file is uploaded and sent with its caption', async ({ server, visit }) => {
  const thread = visit().parley.conversations.start();
  const sent = thread.sendFile(new Blob(['abc'], { type: 'image/png' }), {
    name: 'a b.png',
    caption: 'Look',
  });
  expect(thread.state.get().messages[0]?.body).toEqual({
    kind: 'upload',
    file: { name: 'a b.png', type: 'image/png', size: 3 },
    progress: 0,
  });
  expect((await sent).body).toMatchObject({ kind: 'image', caption: 'Look', file: { id: 'fil_1' } });
  expect(server.uploads).toEqual([{ type: 'image/png', query: '?name=a+b.png', bytes: 3 }]);
});

test('an upload is tried again when the network was away, and refused when it is too large', async ({
  server,
  visit,
}) => {
  const thread = visit().parley.conversations.start();
  server.shut.add(livePaths.uploads);
  const sent = thread.sendFile(new Blob(['abc'], { type: 'audio/webm' }), { durationMs: 1200 });
  await vi.waitFor(() => expect(server.opened).toEqual(['socket']));
  server.shut.clear();
  expect((await sent).body).toMatchObject({ kind: 'audio' });
  server.problems.set(livePaths.uploads, [{ status: 413, code: 'too-large' }]);
  await expect(thread.sendFile(new Blob(['abc']))).rejects.toMatchObject({ code: 'too-large' });
});

test('typing is told seldom and ends by itself', async ({ server, visit }) => {
  const thread = visit().parley.conversations.start();
  await thread.sendText('1');
  for (let key = 0; key < 20; key += 1) thread.typing(true);
  const told = () => server.world.heard.filter(({ t }) => t === 'typing-set').map(({ on }) => on);
  await vi.waitFor(() => expect(told()).toEqual([true, false]));
});

test('who types is shown until they stop, write, or are not heard of again', async ({ server, visit }) => {
  const thread = visit({ haste: 20 }).parley.conversations.start();
  const { conversationId } = await thread.sendText('1');
  const author = { kind: 'member', id: 'mem_1', name: 'Ada' } as const;
  const type = (on: boolean) => server.world.tell({ t: 'typing', conversationId, author, on });
  type(true);
  await until(thread.state, ({ typing }) => typing.length === 1);
  type(false);
  await until(thread.state, ({ typing }) => typing.length === 0);
  type(true);
  await until(thread.state, ({ typing }) => typing.length === 1);
  server.world.reply(conversationId, 'done');
  await until(thread.state, ({ messages, typing }) => messages.length === 2 && typing.length === 0);
  type(true);
  await until(thread.state, ({ typing }) => typing.length === 1);
  await until(thread.state, ({ typing }) => typing.length === 0);
});

test('reading is told once for many, and again after a reconnect', async ({ server, visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  const { conversationId } = await thread.sendText('1');
  for (const text of ['2', '3', '4']) {
    server.world.reply(conversationId, text);
    await until(thread.state, ({ messages }) => messages.length === Number(text));
    thread.markRead();
  }
  const told = () => server.world.heard.filter(({ t }) => t === 'read-mark').map(({ seq }) => seq);
  await vi.waitFor(() => expect(told().at(-1)).toBe(4));
  expect(told().length).toBeLessThan(3);
  expect(parley.state.get().unread).toBe(0);
});

test('rating, closing and details answer what is now so', async ({ visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  await expect(thread.rate(5)).rejects.toMatchObject({ code: 'not-found' });
  await thread.sendText('1');
  expect(await thread.rate(5, 'Good')).toMatchObject({ rating: { score: 5 } });
  expect((await thread.close()).status).toBe('closed');
  expect(thread.state.get().conversation?.status).toBe('closed');
  expect(await parley.giveDetails({ name: 'Ada' })).toMatchObject({ name: 'Ada' });
  expect(parley.state.get().contact?.name).toBe('Ada');
});

test('an own message that comes by the event before its answer is shown once', async ({ server, visit }) => {
  const thread = visit().parley.conversations.start();
  const { conversationId } = await thread.sendText('1');
  await thread.sendText('2');
  expect(thread.state.get().messages).toHaveLength(2);
  expect(server.world.find(conversationId).messages).toHaveLength(2);
});
