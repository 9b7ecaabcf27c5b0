import { closeCodes, livePaths } from '@parley/shared/live-constants';
import { expect } from 'vitest';
import { aConversation } from '../../../test/conversations';
import { test } from '../../../test/fixtures';
import { connect, connectMember, hello, knock, post } from '../../../test/live-client';
import { serveWorld } from '../../../test/serve';
import { aSession, visitorOf } from '../../../test/visitors';
import { rooms } from '../../platform/live';

test('a consumer that does not read is closed, keeps nobody waiting, and resumes', async ({ world, ctx }) => {
  const way = await serveWorld(world);
  const { token } = await aSession(ctx);
  const { conversationId } = await aConversation(ctx, { visitor: await visitorOf(ctx, token), messages: 2 });
  const [slow, quick] = [await connect(way, token), await connect(way, token)];
  slow.socket.pause();
  const frame = { t: 'typing', conversationId, author: { kind: 'system' }, on: true } as const;
  const name = 'x'.repeat(60_000);
  const author = { kind: 'member', id: 'mbr_1', name } as const;
  for (let count = 0; count < 400; count += 1) {
    world.platform.live.publish(ctx.tenantId, [{ rooms: [rooms.visitors], frame: { ...frame, author } }]);
    if (count % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  world.platform.live.publish(ctx.tenantId, [{ rooms: [rooms.visitors], frame: { ...frame, on: false } }]);
  await quick.heard('typing', ({ on }) => !on);
  slow.socket.resume();
  expect((await slow.closed).code).toBe(closeCodes.behind);
  const again = await connect(way, token, [{ conversationId, afterSeq: 0 }]);
  expect(again.frames.map(({ t }) => t)).toEqual(['welcome', 'missed', 'live']);
  await way.close();
});

test('a server that stops sends everybody elsewhere and lets nobody in', async ({ world, ctx }) => {
  const way = await serveWorld(world);
  const { token } = await aSession(ctx);
  const clients = [await connect(way, token), await connect(way, token), await connectMember(way, ctx)];
  const drained = way.live.drain(50);
  for (const { closed } of clients) expect((await closed).code).toBe(closeCodes.goingAway);
  await drained;
  expect((await knock(way, { token }).closed).code).toBe(1006);
  await way.close();
});

test('a stream is told its close code as its last event', async ({ world, ctx }) => {
  const way = await serveWorld(world);
  const { token } = await aSession(ctx);
  const stream = await post(way, livePaths.stream, { token, body: hello() });
  const drained = way.live.drain(20);
  expect(await stream.text()).toMatch(/event: end\ndata: 1001\n\n$/);
  await drained;
  expect((await post(way, livePaths.stream, { token, body: hello() })).status).toBe(503);
  await way.close();
});

test('its numbers are counted', async ({ world, ctx }) => {
  const way = await serveWorld(world);
  const client = await connect(way, (await aSession(ctx)).token);
  client.send({ t: 'ping' });
  await client.heard('pong');
  const text = await (await fetch(`${way.url}/metrics`)).text();
  expect(text).toContain('parley_live_connections{kind="visitor-socket"} 1');
  expect(text).toContain('parley_live_frames_total{frame="ping"} 1');
  expect(text).toMatch(/parley_live_deliveries_total\{to="all"\} [3-9]/);
  client.send('nonsense');
  await client.closed;
  const after = await (await fetch(`${way.url}/metrics`)).text();
  expect(after).toContain('parley_live_closes_total{code="4400"} 1');
  await way.close();
});
