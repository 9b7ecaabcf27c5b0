import { expect, vi } from 'vitest';
import { test } from './fixtures';
import { createLocks, FakeStorage, until } from './visitor';

const sends = (heard: { t: string }[]) =>
  heard.filter(({ t }) => t === 'message-send' || t === 'conversation-start');

test('what could not be sent is sent by the next page, once, and shown by it meanwhile', async ({
  server,
  visit,
}) => {
  const storage = new FakeStorage();
  const before = visit({ storage, consent: 'granted' });
  const { conversationId } = await before.parley.conversations.start().sendText('first');
  before.signal({ kind: 'network', on: false });
  before.parley.conversations
    .open(conversationId)
    .sendText('second')
    .catch(() => undefined);
  before.parley.destroy();
  expect([...storage.values.keys()].some((key) => key.includes(':out:'))).toBe(true);

  const { parley } = visit({ storage, consent: 'granted' });
  const thread = parley.conversations.open(conversationId);
  expect(thread.state.get().messages).toMatchObject([{ status: 'sending', body: { text: 'second' } }]);
  await until(thread.state, ({ messages }) => messages.length === 2 && messages[1]?.status === 'sent');
  expect(server.world.find(conversationId).messages).toHaveLength(2);
  await vi.waitFor(() => expect([...storage.values.keys()].some((key) => key.includes(':out:'))).toBe(false));
});

test('a conversation begun without a network is begun by the next page, as the same one', async ({
  server,
  visit,
}) => {
  const storage = new FakeStorage();
  const before = visit({ storage, consent: 'granted' });
  server.isDeaf = true;
  before.parley.conversations
    .start()
    .sendText('hello?')
    .catch(() => undefined);
  await vi.waitFor(() => expect(server.world.kept).toHaveLength(1));
  before.parley.destroy();
  server.isDeaf = false;

  const { parley } = visit({ storage, consent: 'granted' });
  const thread = parley.conversations.start();
  await until(thread.state, ({ messages }) => messages[0]?.status === 'sent');
  expect(server.world.kept).toHaveLength(1);
  expect(server.world.kept[0]?.messages).toHaveLength(1);
});

test('two tabs show a message that waits, and one of them sends it', async ({ server, visit }) => {
  const storage = new FakeStorage();
  const exclusive = createLocks();
  const one = visit({ storage, exclusive, consent: 'granted' });
  const { conversationId } = await one.parley.conversations.start().sendText('first');
  const two = visit({ storage, exclusive, consent: 'granted' });
  const there = two.parley.conversations.open(conversationId);
  await until(there.state, ({ messages }) => messages.length === 1);
  for (const tab of [one, two]) tab.signal({ kind: 'network', on: false });
  const sent = one.parley.conversations.open(conversationId).sendText('second');
  await until(there.state, ({ messages }) => messages[1]?.status === 'sending');
  server.world.heard.length = 0;
  for (const tab of [one, two]) tab.signal({ kind: 'network', on: true });
  await sent;
  await until(there.state, ({ messages }) => messages[1]?.status === 'sent');
  expect(sends(server.world.heard)).toHaveLength(1);
  expect(server.world.find(conversationId).messages).toHaveLength(2);
});

test('two tabs without locks may both send it, and it is stored once', async ({ server, visit }) => {
  const storage = new FakeStorage();
  const one = visit({ storage, consent: 'granted' });
  const { conversationId } = await one.parley.conversations.start().sendText('first');
  const two = visit({ storage, consent: 'granted' });
  const there = two.parley.conversations.open(conversationId);
  for (const tab of [one, two]) tab.signal({ kind: 'network', on: false });
  const sent = one.parley.conversations.open(conversationId).sendText('second');
  for (const tab of [one, two]) tab.signal({ kind: 'network', on: true });
  await sent;
  await until(there.state, ({ messages }) => messages.length === 2 && messages[1]?.status === 'sent');
  expect(server.world.find(conversationId).messages).toHaveLength(2);
});

test('nothing is stored before consent, and all of it goes when consent is taken back', async ({ visit }) => {
  const storage = new FakeStorage();
  const { parley } = visit({ storage });
  await parley.conversations.start().sendText('hello');
  expect(storage.length).toBe(0);
  parley.setConsent('granted');
  expect([...storage.values.keys()]).toEqual(['parley:pk_test:session']);
  parley.setConsent('denied');
  expect(storage.length).toBe(0);
});

test('a visitor who consented is the same one on the next page', async ({ server, visit }) => {
  const storage = new FakeStorage();
  const first = visit({ storage, consent: 'granted' });
  first.parley.connect();
  await until(first.parley.state, ({ connection }) => connection === 'online');
  first.parley.destroy();
  const { parley } = visit({ storage, consent: 'granted' });
  parley.connect();
  await until(parley.state, ({ connection }) => connection === 'online');
  expect(server.sessions.map(({ token }) => token)).toEqual([undefined, 'token-1']);
});

test('works where storage throws', async ({ visit }) => {
  const storage = new FakeStorage();
  for (const name of ['getItem', 'setItem', 'removeItem', 'key'] as const) {
    storage[name] = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  }
  const { parley } = visit({ storage, consent: 'granted' });
  expect(await parley.conversations.start().sendText('hello')).toMatchObject({ seq: 1 });
});

test('forgetting the visitor in one tab forgets them in the other', async ({ server, visit }) => {
  const storage = new FakeStorage();
  const one = visit({ storage, consent: 'granted' });
  const two = visit({ storage, consent: 'granted' });
  const { conversationId } = await one.parley.conversations.start().sendText('a secret');
  const thread = two.parley.conversations.open(conversationId);
  await until(thread.state, ({ messages }) => messages.length === 1);
  server.world.kept.length = 0;
  one.parley.reset();
  await until(two.parley.conversations.state, ({ items }) => items.length === 0);
  expect(one.parley.conversations.state.get().items).toEqual([]);
  await vi.waitFor(() => expect(server.sessions.at(-1)?.token).toBeUndefined());
});
