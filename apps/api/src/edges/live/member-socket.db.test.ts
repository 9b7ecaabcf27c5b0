import { closeCodes } from '@parley/shared/live-constants';
import { afterAll, describe, expect } from 'vitest';
import { aConversation } from '../../../test/conversations';
import { suspendTenant } from '../../../test/deeds';
import { aMember, anOperator } from '../../../test/factories';
import { test } from '../../../test/fixtures';
import { connect, connectMember, knockAsMember } from '../../../test/live-client';
import { type Served, serveWorld } from '../../../test/serve';
import { aSession, visitorOf } from '../../../test/visitors';
import type { World } from '../../../test/world';
import { changeRole } from '../../features/accounts/members/change-role';
import { removeMember } from '../../features/accounts/members/remove-member';
import { endOtherSessions } from '../../features/accounts/people/sessions';
import { reply } from '../../features/conversations/messages/reply';

let served: Served;
const serveOnce = async (world: World) => {
  served ??= await serveWorld(world);
  return served;
};
afterAll(() => served?.close());

describe('who may come in', () => {
  test('a member by the session, and is told which member that is', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const client = await connectMember(way, ctx);
    expect(client.frames[0]).toMatchObject({ t: 'welcome', memberId: ctx.workspace.memberId });
    client.end();
  });

  test('no other origin, no other workspace, nobody without a session', async ({ world, ctx, stranger }) => {
    const way = await serveOnce(world);
    const codeOf = async (given: Parameters<typeof knockAsMember>[2], who = ctx) =>
      (await (await knockAsMember(way, who, given)).closed).code;
    expect(await codeOf({ origin: 'https://evil.example' })).toBe(closeCodes.forbidden);
    expect(await codeOf({ workspace: stranger.tenantId })).toBe(closeCodes.forbidden);
    const gone = await aMember(world, ctx, 'agent');
    await world.platform.db
      .query(`DELETE FROM session WHERE id = '${gone.actor.sessionId}'`)
      .catch(() => null);
    const nobody = { ...way, cookieOf: async () => 'parley.session_token=forged.forged' };
    const forged = await knockAsMember(nobody, ctx);
    expect((await forged.closed).code).toBe(closeCodes.unauthenticated);
  });
});

describe('what members are told', () => {
  test('a message of a visitor, and what a member answers, to whoever is of the team', async ({
    world,
    ctx,
    stranger,
  }) => {
    const way = await serveOnce(world);
    const viewer = await connectMember(way, await aMember(world, ctx, 'viewer'));
    const foreign = await connectMember(way, stranger);
    const { token } = await aSession(ctx);
    const visitor = await visitorOf(ctx, token);
    const { conversationId } = await aConversation(ctx, { visitor });
    expect((await viewer.heard('message')).message).toMatchObject({ conversationId, seq: 1 });
    expect((await viewer.heard('conversation')).conversation).toMatchObject({ id: conversationId });

    const client = await connect(way, token);
    await reply(ctx, { conversationId, clientId: 'reply-0000001', body: { kind: 'text', text: 'Welcome' } });
    expect((await client.heard('message')).message).toMatchObject({ seq: 2, author: { kind: 'member' } });
    await viewer.heard('message', ({ message }) => message.seq === 2);
    expect(foreign.frames.map(({ t }) => t)).toEqual(['welcome']);
    for (const each of [viewer, foreign, client]) each.end();
  });

  test('who looks at a conversation and types in it, and who stopped', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const agent = await aMember(world, ctx, 'agent');
    const { token } = await aSession(ctx);
    const { conversationId } = await aConversation(ctx, { visitor: await visitorOf(ctx, token) });
    const [one, other] = [await connectMember(way, ctx), await connectMember(way, agent)];
    const visitor = await connect(way, token);
    one.send({ t: 'watch', conversationId });
    await one.heard('onlookers', ({ onlookers }) => onlookers.length === 1);
    other.send({ t: 'watch', conversationId });
    const both = await one.heard('onlookers', ({ onlookers }) => onlookers.length === 2);
    expect(both.onlookers.map(({ name }) => name).sort()).toEqual([ctx.actor.name, agent.actor.name].sort());

    other.send({ t: 'typing-set', conversationId, on: true });
    await one.heard('onlookers', ({ onlookers }) => onlookers.some(({ typing }) => typing));
    expect(await visitor.heard('typing')).toMatchObject({ conversationId, on: true });
    one.frames.length = 0;
    other.end();
    const left = await one.heard('onlookers', ({ onlookers }) => onlookers.length === 1);
    expect(left.onlookers[0]).toMatchObject({ memberId: ctx.workspace.memberId });
    one.end();
    visitor.end();
  });

  test('who is on the site, and visitors whether anyone is at work', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const { token } = await aSession(ctx);
    const visitor = await connect(way, token);
    const { actor } = await visitorOf(ctx, token);
    const member = await connectMember(way, ctx);
    expect(await member.heard('presence')).toEqual({
      t: 'presence',
      contactId: actor.contactId,
      online: true,
    });
    const { team } = await visitor.heard('team', (frame) => frame.team.online);
    expect(team.people).toEqual([{ name: ctx.actor.name }]);
    const late = await connect(way, (await aSession(ctx)).token);
    expect(late.frames[0]).toMatchObject({ team: { online: true } });
    for (const each of [visitor, member, late]) each.end();
  });
});

describe('rights that change', () => {
  test('another role is told of, and counts from then on', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const agent = await aMember(world, ctx, 'agent');
    const { token } = await aSession(ctx);
    const { conversationId } = await aConversation(ctx, { visitor: await visitorOf(ctx, token) });
    const [client, visitor] = [await connectMember(way, agent), await connect(way, token)];
    await changeRole(ctx, { memberId: agent.workspace.memberId, role: 'viewer' });
    await client.heard('access-changed');
    client.send({ t: 'typing-set', conversationId, on: true });
    client.send({ t: 'ping' });
    await client.heard('pong');
    expect(visitor.frames.some(({ t }) => t === 'typing')).toBe(false);
    client.end();
    visitor.end();
  });

  test('whoever is removed, or signed out elsewhere, is let go', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const [removed, signedOut] = [await aMember(world, ctx, 'agent'), await aMember(world, ctx, 'agent')];
    const clients = [await connectMember(way, removed), await connectMember(way, signedOut)];
    await removeMember(ctx, { memberId: removed.workspace.memberId });
    await endOtherSessions({ ...signedOut, actor: { ...signedOut.actor, sessionId: 'another' } });
    expect((await clients[0]?.closed)?.code).toBe(closeCodes.forbidden);
    expect((await clients[1]?.closed)?.code).toBe(closeCodes.unauthenticated);
  });

  test('a suspended workspace may still be read', async ({ world, ctx }) => {
    const way = await serveOnce(world);
    const client = await connectMember(way, ctx);
    await suspendTenant(await anOperator(world), { tenantId: ctx.tenantId, reason: 'Test' });
    await client.heard('access-changed');
    client.end();
  });
});

test('a member who says what is no frame is closed', async ({ world, ctx }) => {
  const way = await serveOnce(world);
  const client = await connectMember(way, ctx);
  client.send({ t: 'watch', conversationId: 'cnv_1' });
  expect((await client.closed).code).toBe(closeCodes.malformed);
});
