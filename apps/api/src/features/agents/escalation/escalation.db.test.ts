import { describe, expect } from 'vitest';
import { ask, handBack, know, memberSays, standing } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { aConversation } from '../../../../test/conversations';
import {
  escalateConversation,
  ListConversations,
  listConversationLabels,
  listConversations,
  updateMessenger,
  updateWishes,
} from '../../../../test/desk';
import { aMember, type MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { presenceKeys } from '../../../platform/live';
import { UpdateMessenger } from '../../contacts';
import { handOverWords } from '../house';
import { actAs } from '../turn/turn-ctx';
import { mailMembers } from './call-members';
import { expectedWait } from './expected-wait';

const wanted = 'I want to talk to a human please';

async function callOne(ctx: MemberCtx) {
  await anAgent(ctx, { settings: { handOver: { queue: 'Front desk' } } });
  const talk = await ask(ctx, wanted);
  await said(ctx, talk.conversationId, 3);
  return talk;
}

describe('whoever is to answer', () => {
  test('gets a mail where nobody is there: why and for whom, and nothing of what was said', async ({
    ctx,
    world,
  }) => {
    const colleague = await aMember(world, ctx, 'agent');
    const onlooker = await aMember(world, ctx, 'viewer');
    const { conversationId } = await callOne(ctx);
    const theirs = [ctx, colleague, onlooker].map(({ actor }) => actor.email);
    const calls = async () =>
      (await world.mails()).filter(
        (mail) => mail.subject.includes('waits for a person') && theirs.includes(mail.to),
      );
    await expect.poll(calls).toHaveLength(2);
    const mine = await calls();
    expect(mine.map(({ to }) => to).sort()).toEqual([ctx.actor.email, colleague.actor.email].sort());
    expect(mine[0]?.text).toContain('They asked for a person.');
    expect(mine[0]?.text).toContain('Front desk');
    expect(mine[0]?.text).toContain(`/admin/inbox?open=${conversationId}`);
    expect(mine[0]?.text).not.toContain('talk to a human');
  });

  test('gets none while somebody is there, but when nobody has answered after a while', async ({
    ctx,
    world,
  }) => {
    const gone = world.platform.live.presence.announce(ctx.tenantId, presenceKeys.member('mbr'), {
      name: 'Ada',
    });
    const { conversationId } = await callOne(ctx);
    const mine = async () => (await world.mails()).filter(({ to }) => to === ctx.actor.email);
    expect(await mine()).toEqual([]);
    const call = { tenantId: ctx.tenantId, conversationId };
    await mailMembers(world.platform, call);
    await mailMembers(world.platform, call);
    expect(await mine()).toHaveLength(1);
    gone();
  });

  test('gets none once a person has answered, nor whoever wished for none', async ({ ctx, world }) => {
    const colleague = await aMember(world, ctx, 'agent');
    await updateWishes(colleague, { mailCalls: false });
    const gone = world.platform.live.presence.announce(ctx.tenantId, presenceKeys.member('mbr'), {
      name: 'Ada',
    });
    const first = await callOne(ctx);
    await memberSays(ctx, first.conversationId, 'I am here.');
    await mailMembers(world.platform, { tenantId: ctx.tenantId, conversationId: first.conversationId });
    const mine = async () =>
      (await world.mails())
        .map(({ to }) => to)
        .filter((to) => to === ctx.actor.email || to === colleague.actor.email);
    expect(await mine()).toEqual([]);
    const second = await ask(ctx, wanted);
    await said(ctx, second.conversationId, 3);
    await mailMembers(world.platform, { tenantId: ctx.tenantId, conversationId: second.conversationId });
    expect(await mine()).toEqual([ctx.actor.email]);
    gone();
  });
});

test('the inbox can be narrowed to a queue, while somebody is called', async ({ ctx }) => {
  const { conversationId } = await callOne(ctx);
  const listed = async (queue: string) =>
    (await listConversations(ctx, ListConversations.parse({ queue }))).items.map(({ id }) => id);
  expect(await listed('Front desk')).toEqual([conversationId]);
  expect(await listed('Kitchen')).toEqual([]);
  expect((await listConversationLabels(ctx)).queues).toEqual(['Front desk']);
  await handBack(ctx, conversationId);
  expect(await listed('Front desk')).toEqual([]);
});

test('no loop: called once, said once, however often it is asked; again only after it was handed back', async ({
  ctx,
  world,
}) => {
  const { conversationId, more } = await callOne(ctx);
  for (let count = 0; count < 3; count++) await more(wanted);
  const mine = async () =>
    (await world.mails()).filter(({ to, subject }) => to === ctx.actor.email && subject.includes('waits'));
  expect(await mine()).toHaveLength(1);
  const before = await said(ctx, conversationId, 6);
  expect(before.map(({ author }) => author.kind)).toEqual([
    'contact',
    'agent',
    'system',
    'contact',
    'contact',
    'contact',
  ]);
  await memberSays(ctx, conversationId, 'How can I help?');
  await more('It is fine by now.');
  await handBack(ctx, conversationId);
  await more(wanted);
  await expect.poll(async () => (await standing(ctx, conversationId)).status).toBe('escalated');
  await expect.poll(async () => (await mine()).length).toBe(2);
});

describe('the expected wait', () => {
  const nine = { opens: '09:00', closes: '17:00' };
  const office = { mon: [nine], tue: [nine], wed: [nine], thu: [nine], fri: [nine], sat: [], sun: [] };
  const at = <Given extends MemberCtx>(ctx: Given, moment: string): Given => ({
    ...ctx,
    platform: { ...ctx.platform, clock: { now: () => new Date(moment) } },
  });
  /** Summer in Lisbon: an hour before UTC. */
  const called = async (ctx: MemberCtx, from: string, answered: string) => {
    const { conversationId } = await aConversation(at(ctx, from));
    await escalateConversation(at(ctx, from), { conversationId });
    await memberSays(at(ctx, answered), conversationId, 'Here I am.');
  };
  const told = async (ctx: MemberCtx, now: string, stated: number | null = null) => {
    const { platform } = at(ctx, now);
    const expected = await expectedWait(actAs(platform, ctx.tenantId, null), stated);
    return handOverWords({ ...expected, language: 'en', upset: false });
  };

  test('is that of the last calls, in the hours of the business and its own time', async ({ ctx }) => {
    await updateMessenger(ctx, UpdateMessenger.parse({ hours: office }));
    expect(await told(ctx, '2030-07-03T10:00:00Z')).not.toMatch(/\d/);
    expect(await told(ctx, '2030-07-03T10:00:00Z', 25)).toContain('about 25 minutes');
    for (const minute of [12, 13, 14, 15])
      await called(ctx, '2030-07-02T09:00:00Z', `2030-07-02T09:${minute}:00Z`);
    // Called on Monday ten minutes before the end, answered five minutes after the next beginning.
    await called(ctx, '2030-07-01T15:50:00Z', '2030-07-02T08:05:00Z');
    expect(await told(ctx, '2030-07-03T10:00:00Z', 25)).toContain('about 15 minutes');
    expect(await told(ctx, '2030-07-03T15:55:00Z')).toContain('until Thursday');
    expect(await told(ctx, '2030-07-03T15:55:00Z')).toMatch(/09:10|9:10/);
  });

  test('is when it opens again, where it is closed', async ({ ctx }) => {
    await updateMessenger(ctx, UpdateMessenger.parse({ hours: office }));
    const evening = await told(ctx, '2030-07-05T17:00:00Z', 25);
    expect(evening).toMatch(/open again Monday 9:00 AM/);
    expect(evening).not.toContain('25');
  });
});

describe('agents have hours', () => {
  const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning.' };
  const answers = async (ctx: MemberCtx) => {
    const { conversationId } = await ask(ctx, 'When is breakfast served?');
    await expect
      .poll(async () => {
        const { answeredBy, lastSeq } = await standing(ctx, conversationId);
        return answeredBy === 'people' || lastSeq > 1;
      })
      .toBe(true);
    return (await standing(ctx, conversationId)).answeredBy === 'agents';
  };

  test.for([
    { hours: 'open', isOpen: true, is: true },
    { hours: 'open', isOpen: false, is: false },
    { hours: 'closed', isOpen: true, is: false },
    { hours: 'closed', isOpen: false, is: true },
    { hours: 'always', isOpen: false, is: true },
  ] as const)('$hours, while open is $isOpen: $is', async ({ hours, isOpen, is }, { ctx }) => {
    await know(ctx, hotel);
    await updateMessenger(ctx, UpdateMessenger.parse({ hours: isOpen ? null : never }));
    await anAgent(ctx, { config: { hours } });
    expect(await answers(ctx)).toBe(is);
  });
});
