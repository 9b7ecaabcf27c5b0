import { closeCodes, livePaths } from '@parley/shared/live-constants';
import { expect, vi } from 'vitest';
import { ParleyError } from '../src/errors';
import { test } from './fixtures';
import { until } from './visitor';

const paths = livePaths;

test('a gap is filled from the table', async ({ server, visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  const { conversationId } = await thread.sendText('1');
  server.world.reply(conversationId, 'lost on the way', true);
  server.world.reply(conversationId, 'arrives');
  await until(thread.state, ({ messages }) => messages.length === 3);
  expect(thread.state.get().messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
});

test('a conversation that is further than what came is caught up with', async ({ server, visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  const { conversationId } = await thread.sendText('1');
  server.world.reply(conversationId, 'lost', true);
  server.world.tell({ t: 'conversation', conversation: server.world.find(conversationId).conversation });
  await until(thread.state, ({ messages }) => messages.length === 2);
});

test('long histories are loaded from the end, page by page', async ({ server, visit }) => {
  const first = visit().parley;
  const { conversationId } = await first.conversations.start().sendText('1');
  for (let at = 2; at <= 120; at += 1) server.world.reply(conversationId, `${at}`, true);
  const thread = visit().parley.conversations.open(conversationId);
  await until(thread.state, ({ messages }) => messages.length === 50);
  expect(thread.state.get()).toMatchObject({ hasEarlier: true, loading: false });
  await Promise.all([thread.loadEarlier(), thread.loadEarlier()]);
  await thread.loadEarlier();
  expect(thread.state.get().hasEarlier).toBe(false);
  expect(thread.state.get().messages.map(({ seq }) => seq)).toEqual(
    Array.from({ length: 120 }, (_, at) => at + 1),
  );
});

test('many missed messages are all there after a cut', async ({ server, visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  const { conversationId } = await thread.sendText('1');
  server.cut();
  for (let at = 2; at <= 130; at += 1) server.world.reply(conversationId, `${at}`, true);
  await until(thread.state, ({ messages }) => messages.length === 130);
});

test.for([
  { code: closeCodes.goingAway, sessions: 1 },
  { code: closeCodes.behind, sessions: 1 },
  { code: closeCodes.unauthenticated, sessions: 2 },
])(
  'closed with $code it comes back with $sessions sessions',
  async ({ code, sessions }, { server, visit }) => {
    const { parley } = visit();
    parley.connect();
    await until(parley.state, ({ connection }) => connection === 'online');
    server.closeSockets(code);
    await until(parley.state, ({ connection }) => connection !== 'online');
    await until(parley.state, ({ connection }) => connection === 'online');
    expect(server.sessions).toHaveLength(sessions);
  },
);

test('a site that may not is told so, and nothing is tried again', async ({ server, visit }) => {
  const { parley } = visit();
  const refused: string[] = [];
  parley.on('error', ({ code }) => refused.push(code));
  parley.connect();
  await until(parley.state, ({ connection }) => connection === 'online');
  server.closeSockets(closeCodes.forbidden);
  await until(parley.state, ({ connection }) => connection === 'refused');
  expect(parley.state.get().error?.code).toBe('forbidden');
  expect(refused).toEqual(['forbidden']);
});

test('a refused session refuses what waits for it', async ({ server, visit }) => {
  server.problems.set(paths.sessions, [{ status: 403, code: 'forbidden' }]);
  const { parley } = visit();
  const error = await parley.conversations
    .start()
    .sendText('hello')
    .catch((cause: unknown) => cause);
  expect(ParleyError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ code: 'forbidden', requestId: 'req_1', message: 'refused: forbidden' });
  expect(parley.state.get()).toMatchObject({ connection: 'refused', error: { code: 'forbidden' } });
});

test('a server that asks for patience is given it', async ({ server, visit }) => {
  server.problems.set(paths.sessions, [
    { status: 429, code: 'too-many-requests', retryAfter: 2 },
    { status: 503, code: 'unavailable' },
  ]);
  const { parley } = visit();
  expect(await parley.conversations.start().sendText('hello')).toMatchObject({ seq: 1 });
  expect(server.sessions).toHaveLength(1);
});

test('the stream ends with a code as a socket does', async ({ server, visit }) => {
  server.shut.add(paths.socket);
  const { parley } = visit();
  parley.connect();
  await until(parley.state, ({ transport }) => transport === 'stream');
  server.endStreams(closeCodes.forbidden);
  await until(parley.state, ({ connection }) => connection === 'refused');
});

test('once the socket is let through again it is climbed back to, without a moment off line', async ({
  server,
  visit,
}) => {
  server.shut.add(paths.socket);
  const { parley } = visit();
  const thread = parley.conversations.start();
  await thread.sendText('1');
  expect(parley.state.get().transport).toBe('stream');
  const seen: string[] = [];
  parley.state.subscribe(() => seen.push(parley.state.get().connection));
  server.shut.clear();
  await until(parley.state, ({ transport }) => transport === 'socket');
  expect(new Set(seen)).toEqual(new Set(['online']));
  await thread.sendText('2');
});

test('a session is renewed before it is over', async ({ server, visit }) => {
  server.sessionSeconds = 130;
  const { parley } = visit();
  parley.connect();
  await until(parley.state, ({ connection }) => connection === 'online');
  const seen: string[] = [];
  parley.state.subscribe(() => seen.push(parley.state.get().connection));
  await vi.waitFor(
    () => expect(server.opened.filter((way) => way === 'socket').length).toBeGreaterThan(1),
    3000,
  );
  expect(server.sessions[1]).toMatchObject({ token: 'token-1' });
  expect(seen.every((connection) => connection === 'online')).toBe(true);
});

test('without a WebSocket it starts with the stream', async ({ server, visit }) => {
  const { parley } = visit({ transports: ['stream', 'poll'] });
  await parley.conversations.start().sendText('hello');
  expect(server.opened).toEqual(['stream']);
});
