import type { ServerFrame } from '@parley/shared/live';
import { closeCodes } from '@parley/shared/live-constants';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aConversation, aMessage } from '../../../test/conversations';
import { testNode } from '../../../test/db';
import { aMember, anOwner, type MemberCtx } from '../../../test/factories';
import { connect, connectMember } from '../../../test/live-client';
import { type Served, serveWorld } from '../../../test/serve';
import { type RunningRedis, startRedis, withoutRedis } from '../../../test/start-redis';
import { aSession, visitorOf } from '../../../test/visitors';
import { createWorld, type World } from '../../../test/world';
import { reply } from '../../features/conversations/messages/reply';
import { receiveMessage } from '../../features/conversations/visitor/receive-message';
import { randomLetters } from '../../platform/ids';

type Node = { world: World; way: Served };

const messagesOf = (frames: ServerFrame[]) =>
  frames.flatMap((frame) => {
    if (frame.t === 'missed') return frame.messages;
    return frame.t === 'message' ? [frame.message] : [];
  });
const seqsOf = (frames: ServerFrame[]) => messagesOf(frames).map(({ seq }) => seq);
const countUp = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe.skipIf(withoutRedis !== null)('two nodes on one database and one Redis', () => {
  let redis: RunningRedis;
  let one: Node;
  let other: Node;
  let ctx: MemberCtx;

  beforeAll(async () => {
    redis = await startRedis();
    const settings = {
      REDIS_URL: redis.url,
      PARLEY_SECRET: randomLetters(40),
      PARLEY_ENCRYPTION_KEYS: `k1:${Buffer.from(randomLetters(32)).toString('base64')}`,
    };
    const node = async (): Promise<Node> => {
      const world = await createWorld(await testNode(), settings);
      return { world, way: await serveWorld(world) };
    };
    [one, other] = [await node(), await node()];
    ctx = await anOwner(one.world);
  });

  afterAll(async () => {
    for (const { way, world } of [one, other]) {
      await way.close();
      await world.end();
    }
    await redis.kill();
  });

  test('what is said on one is heard on the other, both ways', async () => {
    const { token } = await aSession(ctx);
    const { conversationId } = await aConversation(ctx, {
      visitor: await visitorOf(ctx, token),
      messages: 0,
    });
    const [here, there] = [await connect(one.way, token), await connect(other.way, token)];
    const member = await connectMember(other.way, ctx);
    const done = await here.ask({ t: 'message-send', id: 1, ...aMessage(conversationId) });
    expect(done.t).toBe('done');
    await there.heard('message', ({ message }) => message.seq === 1);
    await member.heard('message', ({ message }) => message.seq === 1);
    const answer = {
      conversationId,
      clientId: 'reply-0000001',
      body: { kind: 'text', text: 'Yes' },
    } as const;
    await reply({ ...ctx, platform: other.world.platform }, answer);
    await here.heard('message', ({ message }) => message.seq === 2);
    for (const client of [here, there, member]) client.end();
  });

  test('whoever connects while messages come in has every one, once and in order', async () => {
    const { token } = await aSession(ctx);
    const visitor = await visitorOf(ctx, token);
    const { conversationId } = await aConversation(ctx, { visitor, messages: 10 });
    const last = 130;
    const writing = (async () => {
      for (let seq = 11; seq <= last; seq += 1) await receiveMessage(visitor, aMessage(conversationId));
    })();
    const readers = countUp(0, 7).map(async (afterSeq) => {
      const { way } = afterSeq % 2 === 0 ? one : other;
      const client = await connect(way, token, [{ conversationId, afterSeq }]);
      return { client, afterSeq };
    });
    const connected = await Promise.all(readers);
    await writing;
    for (const { client, afterSeq } of connected) {
      if (!seqsOf(client.frames).includes(last)) {
        await client.heard('message', ({ message }) => message.seq === last);
      }
      expect(seqsOf(client.frames)).toEqual(countUp(afterSeq + 1, last));
      client.end();
    }
  });

  test('who is at work, and who looks, is known on both', async () => {
    const agent = await aMember(one.world, ctx, 'agent');
    const { token } = await aSession(ctx);
    const { conversationId } = await aConversation(ctx, { visitor: await visitorOf(ctx, token) });
    const visitor = await connect(other.way, token);
    const [member, colleague] = [await connectMember(one.way, ctx), await connectMember(other.way, agent)];
    await visitor.heard('team', ({ team }) => team.people.length === 2);
    await member.heard('presence', ({ online }) => online);
    member.send({ t: 'watch', conversationId });
    colleague.send({ t: 'watch', conversationId });
    await member.heard('onlookers', ({ onlookers }) => onlookers.length === 2);
    await colleague.heard('onlookers', ({ onlookers }) => onlookers.length === 2);
    colleague.end();
    member.frames.length = 0;
    await member.heard('onlookers', ({ onlookers }) => onlookers.length === 1);
    for (const client of [visitor, member]) client.end();
  });

  test('while Redis is away the own node hears, the other is sent to resume afterwards', async () => {
    const { token } = await aSession(ctx);
    const visitor = await visitorOf(ctx, token);
    const { conversationId } = await aConversation(ctx, { visitor, messages: 1 });
    const [here, there] = [await connect(one.way, token), await connect(other.way, token)];
    await redis.kill();
    await receiveMessage(visitor, aMessage(conversationId));
    await here.heard('message', ({ message }) => message.seq === 2);
    redis = await startRedis(redis.port);
    expect((await there.closed).code).toBe(closeCodes.behind);
    const again = await connect(other.way, token, [{ conversationId, afterSeq: 1 }]);
    expect(seqsOf(again.frames)).toEqual([2]);
    again.end();
    here.end();
  });
});
