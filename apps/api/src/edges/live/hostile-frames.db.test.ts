import { once } from 'node:events';
import { ClientFrame } from '@parley/shared/live';
import { closeCodes, livePaths } from '@parley/shared/live-constants';
import fc from 'fast-check';
import { afterAll, describe, expect } from 'vitest';
import { aClientId, aConversation, aMessage } from '../../../test/conversations';
import type { MemberCtx } from '../../../test/factories';
import { test } from '../../../test/fixtures';
import { clientFrames } from '../../../test/isolation/live';
import { connect, hello, knock, post } from '../../../test/live-client';
import { type Served, serveWorld } from '../../../test/serve';
import { aSession, visitorOf } from '../../../test/visitors';
import type { World } from '../../../test/world';
import { withTenant } from '../../platform/db';

let served: Served;
const serveOnce = async (world: World) => {
  served ??= await serveWorld(world);
  return served;
};
afterAll(() => served?.close());

const stored = (ctx: MemberCtx) =>
  withTenant(ctx, async (tx) => ({
    conversations: await tx.conversation.findMany({ orderBy: { id: 'asc' } }),
    messages: await tx.message.count(),
    contacts: await tx.contact.count(),
    visits: await tx.pageVisit.count(),
  }));

const isAlive = async ({ url }: Served) => (await fetch(`${url}/healthz`)).status === 200;

const cnv = `cnv_${'0'.repeat(22)}`;
/** A good frame of each kind, about a conversation. */
const samples = (conversationId: string): Record<ClientFrame['t'], ClientFrame> => ({
  hello: { t: 'hello', resume: [{ conversationId, afterSeq: 0 }] },
  'conversation-start': { t: 'conversation-start', id: 1, clientId: aClientId() },
  'message-send': { t: 'message-send', id: 1, ...aMessage(conversationId) },
  'history-read': { t: 'history-read', id: 1, conversationId },
  'conversations-list': { t: 'conversations-list', id: 1 },
  'conversation-rate': { t: 'conversation-rate', id: 1, conversationId, score: 5 },
  'conversation-close': { t: 'conversation-close', id: 1, conversationId },
  'details-give': { t: 'details-give', id: 1, details: { name: 'Eve' } },
  'typing-set': { t: 'typing-set', conversationId, on: true },
  'read-mark': { t: 'read-mark', conversationId, seq: 1 },
  'page-visit': { t: 'page-visit', page: { url: 'https://site.example/', title: 'Home' } },
  'event-track': { t: 'event-track', event: { name: 'Added to cart', props: { sku: 'A-1', price: 12 } } },
  ping: { t: 'ping' },
});

const junk = fc.oneof(
  fc.jsonValue(),
  fc.string(),
  fc.constantFrom<unknown>(null, -1, 1.5, 1e99, '', [], {}, { $ne: null }, cnv, 'x'.repeat(5000), [[[[]]]]),
);

/** One field of a good frame replaced, removed or added. */
const broken = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(clientFrames) as ClientFrame['t'][])),
    at: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'add'),
    junk,
  })
  .map(({ kind, at, how, junk: value }) => {
    const frame: Record<string, unknown> = { ...samples(cnv)[kind] };
    const fields = Object.keys(frame);
    const field = fields[at % fields.length] ?? 't';
    if (how === 'add') return { ...frame, surprise: value };
    if (how === 'replace') return { ...frame, [field]: value };
    return Object.fromEntries(Object.entries(frame).filter(([name]) => name !== field));
  })
  .filter((frame) => !ClientFrame.safeParse(frame).success);

test('a frame that is not of the protocol is refused, stores nothing, and harms nobody', async ({
  world,
  ctx,
}) => {
  const way = await serveOnce(world);
  await aConversation(ctx);
  const bystander = await connect(way, (await aSession(ctx)).token);
  const before = await stored(ctx);
  const tokens = await Promise.all(Array.from({ length: 20 }, () => aSession(ctx)));
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(broken, async (frame) => {
      turn += 1;
      const { token = '' } = tokens[turn % tokens.length] ?? {};
      const posted = await post(way, livePaths.frames, { token, body: frame });
      expect(posted.status).toBe(400);
      await posted.body?.cancel();
      const client = await connect(way, token);
      client.send(JSON.stringify(frame));
      expect((await client.closed).code).toBe(closeCodes.malformed);
    }),
    { numRuns: 80 },
  );
  expect(await stored(ctx)).toEqual(before);
  bystander.send({ t: 'ping' });
  await bystander.heard('pong');
  bystander.end();
  expect(await isAlive(way)).toBe(true);
});

const texts: Record<string, string | Buffer> = {
  'no JSON': '{"t":',
  nothing: '',
  'a number': '42',
  'a list': '[{"t":"ping"}]',
  'a prototype': '{"t":"ping","__proto__":{"isOperator":true}}',
  'a prototype in escapes': '{"t":"ping","\\u005f\\u005fproto__":{"a":1}}',
  'a prototype among values': `{"t":"details-give","id":1,"details":{"fields":{"__proto__":"x"}}}`,
  'nesting without end': '['.repeat(60_000),
  'deep objects': `{"t":"ping","a":${'{"a":'.repeat(8000)}1${'}'.repeat(8000)}}`,
  bytes: Buffer.from([0, 1, 2, 255]),
};

describe('texts that are no frames', () => {
  for (const [name, text] of Object.entries(texts)) {
    test(`${name} is refused`, async ({ world, ctx }) => {
      const way = await serveOnce(world);
      const client = await connect(way, (await aSession(ctx)).token);
      client.send(text);
      expect((await client.closed).code).toBe(closeCodes.malformed);
    });
  }

  test('more than 64 KiB is cut off, also in pieces', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const whole = await connect(way, (await aSession(ctx)).token);
    whole.send('x'.repeat(70_000));
    expect((await whole.closed).code).toBe(1009);
    const pieces = await connect(way, (await aSession(ctx)).token);
    for (let count = 0; count < 3; count += 1) pieces.socket.send('x'.repeat(30_000), { fin: false });
    expect((await pieces.closed).code).toBe(1009);
    expect(await isAlive(way)).toBe(true);
  });
});

test('a frame about what is foreign looks as if it were not there, whatever it asks', async ({
  world,
  ctx,
  stranger,
}) => {
  const way = await serveOnce(world);
  const { token } = await aSession(ctx);
  const neighbour = await aConversation(ctx);
  const foreign = await aConversation(stranger);
  const before = [await stored(ctx), await stored(stranger)];
  const client = await connect(way, token);
  const naming = Object.entries(clientFrames).filter(
    ([t, names]) => names === 'conversation' && t !== 'hello',
  );
  const replies = new Map<string, unknown[]>();
  for (const id of [cnv, neighbour.conversationId, foreign.conversationId]) {
    for (const [t] of naming) {
      const response = await post(way, livePaths.frames, { token, body: samples(id)[t as ClientFrame['t']] });
      const said = response.status === 204 ? 204 : await response.json();
      replies.set(t, [...(replies.get(t) ?? []), said]);
    }
  }
  for (const [t, [missing, ...others]] of replies) {
    if (missing !== 204) expect([t, missing]).toMatchObject([t, { t: 'refused', code: 'not-found' }]);
    expect([t, others]).toEqual([t, [missing, missing]]);
  }
  expect([await stored(ctx), await stored(stranger)]).toEqual(before);
  client.end();
});

test('an hour is over, a signature of another, a contact that was merged: each is told to come again', async ({
  world,
  ctx,
}) => {
  const way = await serveOnce(world);
  const { visitorTokens, clock } = world.platform;
  const now = clock.now().getTime();
  const { actor, tenantId } = await visitorOf(ctx, (await aSession(ctx)).token);
  const claims = {
    tid: tenantId,
    sub: actor.contactId,
    key: actor.siteKeyId,
    org: actor.origin,
    sid: 'vss_1',
  };
  const over = await visitorTokens.sign(claims, {
    issuedAt: new Date(now - 7_200_000),
    expiresAt: new Date(now - 1),
  });
  expect((await knock(way, { token: over }).closed).code).toBe(closeCodes.unauthenticated);
  const soon = await visitorTokens.sign(claims, { issuedAt: new Date(now), expiresAt: new Date(now + 2000) });
  const client = await connect(way, soon);
  expect((await client.closed).code).toBe(closeCodes.unauthenticated);
});

test('a flood of hints, and of requests at once, ends the connection that sends it', async ({
  world,
  ctx,
}) => {
  const way = await serveOnce(world);
  const hints = await connect(way, (await aSession(ctx)).token);
  for (let count = 0; count < 200; count += 1) hints.send({ t: 'ping' });
  expect((await hints.closed).code).toBe(closeCodes.tooMuch);
  const requests = knock(way, { token: (await aSession(ctx)).token });
  await once(requests.socket, 'open');
  requests.send(hello());
  for (let id = 0; id < 100; id += 1) requests.send({ t: 'conversations-list', id });
  expect((await requests.closed).code).toBe(closeCodes.tooMuch);
});
