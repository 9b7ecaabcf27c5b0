import { expect } from 'vitest';
import { aConversation, aMessage } from '../../test/conversations';
import { roundTripsOf } from '../../test/db/count-round-trips';
import { test } from '../../test/fixtures';
import { serveWorld } from '../../test/serve';
import { receiveMessage } from '../features/conversations/visitor/receive-message';
import type { Ctx } from '../platform/ctx';
import { createCallerFactory } from '../platform/trpc';
import { resolveWithin } from './http/resolve-within';
import { appRouter } from './trpc/router';

const callerOf = createCallerFactory(appRouter);

// Each is waited for by somebody: what makes one of these grow has to be worth it.
const session = 3;
const alone = 1; // past the ORM: scope and statement in one message
const scoped = 3; // begin and narrow, the statement, commit

test('a visitor’s message takes one, with its scope and its commit', async ({ ctx }) => {
  const { visitor, conversationId } = await aConversation(ctx);
  const receive = () => receiveMessage(visitor, aMessage(conversationId));
  await receive();
  expect(await roundTripsOf(receive)).toBe(alone);
});

test('what a member’s programs ask most', async ({ world, ctx }) => {
  const way = await serveWorld(world);
  const cookie = await way.cookieOf(ctx);
  const { conversationId } = await aConversation(ctx);
  type Caller = ReturnType<typeof callerOf>;
  const asked = async (work: (caller: Caller) => Promise<unknown>) => {
    const http = { headers: new Headers({ cookie }), ip: '10.1.2.3', setCookies: [] };
    const ask = async () => {
      const resolved: Ctx = await resolveWithin(world.platform, http, 'test');
      await work(callerOf(resolved));
    };
    await ask();
    return roundTripsOf(ask);
  };
  const body = { kind: 'text', text: 'Until ten.' } as const;
  expect({
    me: await asked((caller) => caller.me.get()),
    workspace: await asked((caller) => caller.workspace.get()),
    reply: await asked((caller) => caller.conversations.reply({ conversationId, body })),
    list: await asked((caller) => caller.conversations.list({})),
    search: await asked((caller) => caller.conversations.list({ q: 'break' })),
    messages: await asked((caller) => caller.conversations.messages({ conversationId })),
  }).toEqual({
    me: session + 1,
    workspace: session + scoped,
    reply: session + alone,
    list: session + scoped,
    search: session + scoped + 1, // the latest, then all if they are too few
    messages: session + scoped + 1,
  });
  await way.close();
});
