import { closeCodes, socketProtocol } from '@parley/shared/live-constants';
import { afterAll, describe, expect } from 'vitest';
import { aClientId, aConversation, aMessage } from '../../../test/conversations';
import { revokeSiteKey, suspendTenant, updateSiteKey } from '../../../test/deeds';
import { anOperator, anOwner } from '../../../test/factories';
import { test } from '../../../test/fixtures';
import { connect, hello, knock } from '../../../test/live-client';
import { type Served, serveWorld } from '../../../test/serve';
import { aSession, aSiteKey, visitorOf } from '../../../test/visitors';
import type { World } from '../../../test/world';
import { blockContact } from '../../features/contacts/people/block-contact';

let served: Served;
const serveOnce = async (world: World) => {
  served ??= await serveWorld(world);
  return served;
};
afterAll(() => served?.close());

const words = (text: string) => ({ kind: 'text', text }) as const;
const start = (id = 1) =>
  ({
    t: 'conversation-start',
    id,
    clientId: aClientId(),
    message: { clientId: aClientId(), body: words('Hello') },
  }) as const;

describe('who may come in', () => {
  test('a visitor with a token of this site is welcomed, and is live', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const client = await connect(way, (await aSession(ctx)).token);
    expect(client.socket.protocol).toBe(socketProtocol);
    expect(client.frames.map(({ t }) => t)).toEqual(['welcome', 'live']);
    expect(client.frames[0]).toMatchObject({ contact: null, conversations: [], team: { online: false } });
    client.end();
  });

  test('a bad token, a foreign origin and another language are told why', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { token } = await aSession(ctx);
    const flipped = `${token.slice(0, -3)}${token.at(-3) === 'A' ? 'B' : 'A'}${token.slice(-2)}`;
    const codeOf = async (given: Parameters<typeof knock>[1]) => (await knock(way, given).closed).code;
    expect(await codeOf({ token: '' })).toBe(closeCodes.unauthenticated);
    expect(await codeOf({ token: 'a.b.c' })).toBe(closeCodes.unauthenticated);
    expect(await codeOf({ token: flipped })).toBe(closeCodes.unauthenticated);
    expect(await codeOf({ token, origin: 'https://evil.example' })).toBe(closeCodes.forbidden);
    expect(await codeOf({ token, origin: null })).toBe(closeCodes.forbidden);
    expect(await codeOf({ token, protocols: [`token.${token}`] })).toBe(closeCodes.malformed);
  });

  test('an address that is no socket of ours is not found', async ({ world }) => {
    const { url } = await serveOnce(world);
    const client = knock({ url: `${url}/nowhere` }, {});
    expect((await client.closed).code).toBe(1006);
  });

  test('the eleventh connection of a visitor is too much', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { token } = await aSession(ctx);
    const ten = await Promise.all(Array.from({ length: 10 }, () => connect(way, token)));
    expect((await knock(way, { token }).closed).code).toBe(closeCodes.tooMuch);
    ten[0]?.end();
    await ten[0]?.closed;
    const again = await connect(way, token);
    for (const client of [...ten, again]) client.end();
  });
});

describe('saying things', () => {
  test('a message is stored, acknowledged, and told on every connection of its visitor', async ({
    world,
    ctx,
  }) => {
    const way = await serveOnce(world);
    const { token } = await aSession(ctx);
    const [one, other] = [await connect(way, token), await connect(way, token)];
    const started = await one.ask(start());
    expect(started).toMatchObject({
      t: 'done',
      result: { message: { seq: 1 }, conversation: { lastSeq: 1 } },
    });
    const told = await other.heard('message');
    expect(started).toMatchObject({ result: { message: told.message } });
    one.end();
    other.end();
  });

  test('what is said in one go keeps its order', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const client = await connect(way, (await aSession(ctx)).token);
    const begun = await client.ask({ t: 'conversation-start', id: 1, clientId: aClientId() });
    const { conversation } = (begun as { result: { conversation: { id: string } } }).result;
    for (let id = 2; id < 12; id += 1) client.send({ t: 'message-send', id, ...aMessage(conversation.id) });
    await client.heard('done', ({ id }) => id === 11);
    const seqs = client.frames.flatMap((frame) => (frame.t === 'message' ? [frame.message.seq] : []));
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    client.end();
  });

  test('the same message twice is one message, the twenty-first in a minute none', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { token } = await aSession(ctx);
    const { conversationId } = await aConversation(ctx, {
      visitor: await visitorOf(ctx, token),
      messages: 0,
    });
    const client = await connect(way, token);
    const message = aMessage(conversationId);
    const first = await client.ask({ t: 'message-send', id: 1, ...message });
    const again = await client.ask({ t: 'message-send', id: 2, ...message });
    expect(again).toEqual({ ...first, id: 2 });
    for (let id = 3; id <= 20; id += 1) client.send({ t: 'message-send', id, ...aMessage(conversationId) });
    const refused = await client.ask({ t: 'message-send', id: 21, ...aMessage(conversationId) });
    expect(refused).toMatchObject({
      t: 'refused',
      code: 'too-many-requests',
      retryAfterSeconds: expect.any(Number),
    });
    client.end();
  });

  test("another visitor's conversation is not there", async ({ world, ctx, stranger }) => {
    const way = await serveOnce(world);
    const foreign = [await aConversation(ctx), await aConversation(stranger)];
    const client = await connect(way, (await aSession(ctx)).token);
    for (const { conversationId } of foreign) {
      const said = await client.ask({ t: 'message-send', id: 1, ...aMessage(conversationId) });
      expect(said).toMatchObject({ t: 'refused', code: 'not-found', requestId: null });
      client.frames.length = 0;
    }
    client.end();
  });
});

describe('resuming', () => {
  test('what was missed comes in pages, in order, before anything new', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { token } = await aSession(ctx);
    const visitor = await visitorOf(ctx, token);
    const { conversationId } = await aConversation(ctx, { visitor, messages: 120 });
    const client = await connect(way, token, [{ conversationId, afterSeq: 7 }]);
    const missed = client.frames.flatMap((frame) => (frame.t === 'missed' ? frame.messages : []));
    expect(missed.map(({ seq }) => seq)).toEqual(Array.from({ length: 113 }, (_, at) => at + 8));
    expect(client.frames.at(-1)).toEqual({ t: 'live' });
    client.end();
  });

  test('foreign conversations in a hello are passed over', async ({ world, ctx, stranger }) => {
    const way = await serveOnce(world);
    const { conversationId } = await aConversation(stranger);
    const client = await connect(way, (await aSession(ctx)).token, [{ conversationId, afterSeq: 0 }]);
    expect(client.frames.map(({ t }) => t)).toEqual(['welcome', 'live']);
    client.end();
  });
});

describe('rights that end', () => {
  test('with the workspace, the key, or the origin; nobody else is touched', async ({
    world,
    ctx,
    stranger,
  }) => {
    const way = await serveOnce(world);
    const keys = [await aSiteKey(ctx), await aSiteKey(ctx), await aSiteKey(stranger)];
    const tokens = [
      await aSession(ctx, { siteKey: keys[0]?.key ?? '' }),
      await aSession(ctx, { siteKey: keys[1]?.key ?? '' }),
      await aSession(stranger, { siteKey: keys[2]?.key ?? '' }),
      await aSession(await anOwner(world)),
    ];
    const clients = await Promise.all(tokens.map(({ token }) => connect(way, token)));
    await revokeSiteKey(ctx, { id: keys[0]?.id ?? '' });
    await updateSiteKey(ctx, { id: keys[1]?.id ?? '', name: 'Site', origins: ['https://other.example'] });
    await suspendTenant(await anOperator(world), { tenantId: stranger.tenantId, reason: 'Test' });
    const codes = await Promise.all(clients.slice(0, 3).map(async ({ closed }) => (await closed).code));
    expect(codes).toEqual([closeCodes.unauthenticated, closeCodes.forbidden, closeCodes.forbidden]);
    const kept = clients[3];
    kept?.send({ t: 'ping' });
    await kept?.heard('pong');
    kept?.end();
  });

  test('a blocked contact is let go, and not let in again', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { token } = await aSession(ctx);
    const visitor = await visitorOf(ctx, token);
    await aConversation(ctx, { visitor });
    const client = await connect(way, token);
    await blockContact(ctx, { id: visitor.actor.contactId });
    await client.closed;
    expect((await knock(way, { token }).closed).code).toBe(closeCodes.forbidden);
  });
});

test('hello comes first, and once', async ({ world, ctx }) => {
  const way = await serveOnce(world);
  const { token } = await aSession(ctx);
  const early = knock(way, { token });
  early.socket.on('open', () => early.send(start()));
  expect(await early.closed).toMatchObject({ code: closeCodes.malformed });
  const twice = await connect(way, token);
  twice.send(hello());
  expect(await twice.closed).toMatchObject({ code: closeCodes.malformed });
});
