import { expect } from 'vitest';
import { test } from './fixtures';
import { until } from './visitor';

const author = { kind: 'agent', id: 'agt_1', name: 'Bo' } as const;

test('what an agent is about to say grows until its message is here', async ({ server, visit }) => {
  const thread = visit().parley.conversations.start();
  const { conversationId } = await thread.sendText('Is the pool open?');
  const say = (at: number, text: string | null) =>
    server.world.tell({ t: 'draft', conversationId, author, at, text });
  say(0, 'The pool is open.');
  say(17, ' Until eight.');
  const { draft } = await until(thread.state, (now) => now.draft?.text.endsWith('eight.') ?? false);
  expect(draft).toEqual({ author, text: 'The pool is open. Until eight.' });
  expect(thread.state.get().messages).toHaveLength(1);
  server.world.reply(conversationId, 'The pool is open. Until eight.');
  await until(thread.state, (now) => now.messages.length === 2);
  expect(thread.state.get().draft).toBeNull();
});

test('it belongs to one conversation, and may be taken back', async ({ server, visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  const { conversationId } = await thread.sendText('1');
  const other = parley.conversations.start();
  await other.sendText('2');
  const say = (text: string | null) => server.world.tell({ t: 'draft', conversationId, author, at: 0, text });
  say('The pool');
  await until(thread.state, (now) => now.draft !== null);
  expect(other.state.get().draft).toBeNull();
  say(null);
  await until(thread.state, (now) => now.draft === null);
});

test('a reconnect ends it, and what goes on after is not shown in halves', async ({ server, visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  const { conversationId } = await thread.sendText('1');
  server.world.tell({ t: 'draft', conversationId, author, at: 0, text: 'The pool' });
  await until(thread.state, (now) => now.draft !== null);
  server.cut();
  await until(thread.state, (now) => now.draft === null);
  await until(parley.state, (now) => now.connection === 'online');
  server.world.tell({ t: 'draft', conversationId, author, at: 8, text: ' is open.' });
  server.world.reply(conversationId, 'The pool is open.');
  await until(thread.state, (now) => now.messages.length === 2);
  expect(thread.state.get().draft).toBeNull();
});

test('frames of a newer server are passed over', async ({ server, visit }) => {
  for (const transports of [['socket'], ['stream'], ['poll']] as const) {
    const { parley } = visit({ transports });
    const thread = parley.conversations.start();
    const { conversationId } = await thread.sendText('1');
    const opened = server.opened.length;
    server.world.tell({ t: 'weather', conversationId, sky: { clouds: 3 } } as never);
    server.world.reply(conversationId, 'Sunny.');
    await until(thread.state, (now) => now.messages.length === 2);
    expect(parley.state.get()).toMatchObject({ connection: 'online', error: null });
    if (transports[0] !== 'poll') expect(server.opened).toHaveLength(opened);
    parley.destroy();
  }
});
