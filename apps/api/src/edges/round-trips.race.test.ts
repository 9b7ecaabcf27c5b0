import { expect } from 'vitest';
import { ask, know } from '../../test/agent-talk';
import { anAgent } from '../../test/agents';
import { aConversation, aMessage, hear } from '../../test/conversations';
import { roundTripsOf } from '../../test/db/count-round-trips';
import { test } from '../../test/fixtures';
import { serveWorld } from '../../test/serve';
import { receiveMessage } from '../features/conversations/visitor/receive-message';
import type { Ctx } from '../platform/ctx';
import { rooms } from '../platform/live';
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

test('an answer of the house takes three, the words it answers among them', async ({ ctx }) => {
  await know(ctx, { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' });
  await anAgent(ctx);
  const told = await hear(ctx, rooms.team);
  const answers = () =>
    told.frames.filter((frame) => frame.t === 'message' && frame.message.author.kind === 'agent');
  const { more } = await ask(ctx, 'When is breakfast served?');
  await expect.poll(answers).toHaveLength(1);
  const answered = async (count: number) => {
    await more('What does breakfast cost?');
    await expect.poll(answers).toHaveLength(count);
  };
  await answered(2);
  expect(await roundTripsOf(() => answered(3))).toBe(3 * alone);
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
