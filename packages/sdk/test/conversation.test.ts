import { expect, vi } from 'vitest';
import { test } from './fixtures';
import { until } from './visitor';

test('a first message starts a conversation and is shown at once', async ({ server, visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  const sent = thread.sendText('Good morning');
  expect(thread.state.get().messages).toMatchObject([{ status: 'sending', body: { text: 'Good morning' } }]);
  const message = await sent;
  expect(message).toMatchObject({ seq: 1, body: { text: 'Good morning' } });
  expect(thread.id).toBe(message.conversationId);
  expect(thread.state.get().messages).toMatchObject([{ status: 'sent', seq: 1 }]);
  expect(parley.state.get()).toMatchObject({ connection: 'online', transport: 'socket', unread: 0 });
  expect(server.world.kept).toHaveLength(1);
});

test('an answer arrives, counts as unread and can be read', async ({ server, visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  const { conversationId } = await thread.sendText('Anyone?');
  const answers: string[] = [];
  parley.on('message', ({ body }) => answers.push('text' in body ? (body.text ?? '') : ''));
  server.world.reply(conversationId, 'Yes');
  await until(parley.state, ({ unread }) => unread === 1);
  expect(answers).toEqual(['Yes']);
  expect(thread.state.get().messages.map(({ seq }) => seq)).toEqual([1, 2]);
  thread.markRead();
  expect(parley.state.get().unread).toBe(0);
});

test.for([
  { shut: [], transport: 'socket' },
  { shut: ['/live/v1/socket'], transport: 'stream' },
  { shut: ['/live/v1/socket', '/live/v1/stream'], transport: 'poll' },
] as const)('the same conversation over $transport', async ({ shut, transport }, { server, visit }) => {
  for (const path of shut) server.shut.add(path);
  const { parley } = visit();
  const thread = parley.conversations.start();
  const { conversationId } = await thread.sendText('one');
  expect(parley.state.get().transport).toBe(transport);
  server.world.reply(conversationId, 'two');
  await until(thread.state, ({ messages }) => messages.length === 2);
  await thread.sendText('three');
  await until(thread.state, ({ messages }) => messages.length === 3);
  expect(thread.state.get().messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
});

test.for(['socket', 'stream'] as const)(
  'an answer that is quicker than the answer to the start is shown with it, over %s',
  async (transport, { server, visit }) => {
    server.world.greeting = 'Hello to you';
    const { parley } = visit({ transports: [transport] });
    const thread = parley.conversations.start();
    await thread.sendText('Hello');
    await until(thread.state, ({ messages }) => messages.length === 2);
    expect(thread.state.get().messages.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(server.world.heard.filter(({ t }) => t === 'history-read')).toEqual([]);
    expect(parley.conversations.state.get().items).toMatchObject([{ lastSeq: 2, unread: 1 }]);
  },
);

test('what was said while the cable was out is there afterwards, once and in order', async ({
  server,
  visit,
}) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  const { conversationId } = await thread.sendText('1');
  for (let round = 0; round < 10; round += 1) {
    const sent = thread.sendText(`mine ${round}`);
    server.cut();
    server.world.reply(conversationId, `theirs ${round}`);
    await sent;
  }
  await until(thread.state, ({ messages }) => messages.length === 21);
  const { messages } = server.world.find(conversationId);
  expect(thread.state.get().messages.map(({ seq }) => seq)).toEqual(messages.map(({ seq }) => seq));
});

test('events are told once there is a connection, and refused when they are too much', async ({
  server,
  visit,
}) => {
  const { parley } = visit();
  await parley.track('Before anyone listens');
  parley.connect();
  await parley.track('Room chosen', { nights: 3, sea: true });
  await vi.waitFor(() =>
    expect(server.world.heard.filter(({ t }) => t === 'event-track').map(({ event }) => event)).toEqual([
      { name: 'Room chosen', props: { nights: 3, sea: true } },
    ]),
  );
  const wrong = [
    ['', {}],
    ['x'.repeat(65), {}],
    ['x', { a: 'x'.repeat(1000) }],
    ['x', { a: Number.NaN }],
    ['x', { a: { b: 1 } as never }],
    ['x', Object.fromEntries([...'abcdefghijk'].map((key) => [key, 1]))],
  ] as const;
  for (const [name, props] of wrong) {
    await expect(parley.track(name, props)).rejects.toMatchObject({ code: 'invalid' });
  }
  for (let each = 0; each < 58; each += 1) await parley.track('click');
  await expect(parley.track('click')).rejects.toMatchObject({ code: 'too-many-requests' });
});

test('the page goes with the first words, and is told when it changes', async ({ server, visit }) => {
  const { parley } = visit();
  parley.visit({ url: 'https://shop.example/a', title: 'a'.repeat(400) });
  await parley.conversations.start().sendText('hello');
  parley.visit({ url: 'https://shop.example/b', title: 'b' });
  const told = () => server.world.heard.flatMap(({ t, page }) => (page ? [[t, page]] : []));
  const a = { url: 'https://shop.example/a', title: 'a'.repeat(300) };
  await vi.waitFor(() =>
    expect(told()).toEqual([
      ['hello', a],
      ['conversation-start', a],
      ['page-visit', { url: 'https://shop.example/b', title: 'b' }],
    ]),
  );
});
