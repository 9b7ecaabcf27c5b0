import { livePaths } from '@parley/shared/live-constants';
import { expect } from 'vitest';
import { test } from './fixtures';
import { until } from './visitor';

test('the session is opened with the identity, asked anew each time', async ({ server, visit }) => {
  let asked = 0;
  const identity = () => {
    asked += 1;
    return Promise.resolve(`identity-${asked}`);
  };
  const { parley } = visit({ identity });
  parley.connect();
  await until(parley.state, ({ connection }) => connection === 'online');
  server.closeSockets(4401);
  await until(parley.state, ({ connection }) => connection !== 'online');
  await until(parley.state, ({ connection }) => connection === 'online');
  expect(server.sessions.map(({ identityToken }) => identityToken)).toEqual(['identity-1', 'identity-2']);
});

test('an identity that is not believed is told of, and shuts nobody out', async ({ server, visit }) => {
  server.problems.set(livePaths.sessions, [{ status: 401, code: 'unauthenticated' }]);
  const { parley } = visit({ identity: () => 'over' });
  let expired = 0;
  parley.on('identityExpired', () => {
    expired += 1;
  });
  parley.connect();
  await until(parley.state, ({ connection }) => connection === 'online');
  expect(expired).toBe(1);
  expect(server.sessions).toMatchObject([{ siteKey: 'pk_test' }]);
});

test('an identity that fails to come is told of once it had been there', async ({ server, visit }) => {
  const tokens = ['first', null];
  const { parley } = visit({ identity: () => tokens.shift() ?? null });
  let expired = 0;
  parley.on('identityExpired', () => {
    expired += 1;
  });
  parley.connect();
  await until(parley.state, ({ connection }) => connection === 'online');
  server.closeSockets(4401);
  await until(parley.state, ({ connection }) => connection !== 'online');
  await until(parley.state, ({ connection }) => connection === 'online');
  expect(expired).toBe(1);
});

test('becoming known keeps the conversation, becoming someone else does not', async ({ server, visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  await thread.sendText('as nobody');
  expect(await parley.identify('ada')).toMatchObject({ id: 'con_ada', identified: true });
  await until(parley.state, ({ connection }) => connection === 'online');
  expect(thread.state.get().messages).toHaveLength(1);
  server.world.kept.length = 0;
  await parley.identify('grace');
  expect(parley.conversations.state.get().items).toEqual([]);
  expect(thread.state.get()).toMatchObject({ conversation: null, messages: [] });
});

test('after a reset the next session is someone new', async ({ server, visit }) => {
  const { parley } = visit();
  await parley.conversations.start().sendText('hello');
  server.world.kept.length = 0;
  parley.reset();
  expect(parley.conversations.state.get().items).toEqual([]);
  await parley.conversations.start().sendText('somebody else');
  expect(server.sessions.at(-1)).not.toHaveProperty('token');
});

test('what was destroyed says so', async ({ visit }) => {
  const { parley } = visit();
  const thread = parley.conversations.start();
  const waiting = thread.sendText('never').catch((error: unknown) => error);
  parley.destroy();
  expect(await waiting).toMatchObject({ code: 'stopped' });
  expect(() => parley.connect()).toThrow('destroyed');
});
