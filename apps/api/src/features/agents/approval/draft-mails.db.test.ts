import { describe, expect } from 'vitest';
import { ask, know, memberSays } from '../../../../test/agent-talk';
import { anAgent } from '../../../../test/agents';
import { updateWishes } from '../../../../test/desk';
import { aMember, type MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import type { World } from '../../../../test/world';
import { presenceKeys } from '../../../platform/live';
import { mailApprovers } from './call-approvers';
import { approveDraft } from './decide-draft';
import { listDrafts } from './read-drafts';
import { ListDrafts } from './schemas';

const question = 'When is breakfast served?';

async function asked(ctx: MemberCtx, replyMode: 'approve-first' | 'suggest-only' = 'approve-first') {
  await know(ctx, { Breakfast: 'Breakfast is served from 7 to 10 in the morning.' });
  await anAgent(ctx, { config: { replyMode } });
  const talk = await ask(ctx, question);
  const mail = () =>
    mailApprovers(ctx.platform, { tenantId: ctx.tenantId, conversationId: talk.conversationId });
  return { ...talk, mail, draft: await waiting(ctx, 1) };
}

/** The draft that answers this message, as soon as there is one. */
async function waiting(ctx: MemberCtx, forSeq: number) {
  const drafts = async () => (await listDrafts(ctx, ListDrafts.parse({}))).items;
  await expect.poll(drafts).toMatchObject([{ forSeq }]);
  const [draft] = await drafts();
  return draft?.id ?? '';
}

const mailsTo = (world: World, ...members: MemberCtx[]) => {
  const theirs = new Set(members.map(({ actor }) => actor.email));
  return world.mails().then((mails) => mails.filter(({ to }) => theirs.has(to)));
};
const somebodyHere = ({ platform, tenantId }: MemberCtx) =>
  platform.live.presence.announce(tenantId, presenceKeys.member('mbr'), { name: 'Ada' });

describe('whoever may decide', () => {
  test('gets a mail where nobody is there: who waits, and nothing of what was said', async ({
    ctx,
    world,
  }) => {
    const colleague = await aMember(world, ctx, 'agent');
    const onlooker = await aMember(world, ctx, 'viewer');
    const unwilling = await aMember(world, ctx, 'agent');
    await updateWishes(unwilling, { mailDrafts: false });
    const { conversationId } = await asked(ctx);
    const all = () => mailsTo(world, ctx, colleague, onlooker, unwilling);
    await expect.poll(all).toHaveLength(2);
    const mails = await all();
    expect(mails.map(({ to }) => to).sort()).toEqual([ctx.actor.email, colleague.actor.email].sort());
    expect(mails[0]?.subject).toContain('waits for approval');
    expect(mails[0]?.text).toContain('Ada has an answer ready');
    expect(mails[0]?.text).toContain('about 24 hours');
    expect(mails[0]?.text).toContain(`/admin/inbox?open=${conversationId}`);
    expect(mails[0]?.text).not.toMatch(/breakfast|7 to 10/i);
  });

  test('gets one while something waits, and another only once that was decided on', async ({
    ctx,
    world,
  }) => {
    const { more, mail } = await asked(ctx);
    await expect.poll(() => mailsTo(world, ctx)).toHaveLength(1);
    await more('And what does it cost?');
    const second = await waiting(ctx, 2);
    await mail();
    expect(await mailsTo(world, ctx)).toHaveLength(1);
    await approveDraft(ctx, { draftId: second });
    await more(question);
    await waiting(ctx, 4);
    await expect.poll(() => mailsTo(world, ctx)).toHaveLength(2);
  });

  test('gets none while somebody is there, but when nobody has decided after a while', async ({
    ctx,
    world,
  }) => {
    const gone = somebodyHere(ctx);
    const { mail } = await asked(ctx);
    await world.platform.jobs.settle();
    expect(await mailsTo(world, ctx)).toEqual([]);
    await mail();
    await mail();
    expect(await mailsTo(world, ctx)).toHaveLength(1);
    gone();
  });

  test('gets none once it was decided, or a person has answered, nor of what is only suggested', async ({
    ctx,
    stranger,
    world,
  }) => {
    const gone = somebodyHere(ctx);
    const goneToo = somebodyHere(stranger);
    const { draft, mail, more, conversationId } = await asked(ctx);
    await approveDraft(ctx, { draftId: draft });
    await mail();
    await more(question);
    await waiting(ctx, 3);
    await memberSays(ctx, conversationId, 'From seven.');
    await mail();
    const suggested = await asked(stranger, 'suggest-only');
    await suggested.mail();
    expect(await mailsTo(world, ctx, stranger)).toEqual([]);
    gone();
    goneToo();
  });
});

test('what a member wishes of one kind of mail leaves the other as it was', async ({ ctx }) => {
  expect((await updateWishes(ctx, { mailCalls: false })).wishes).toEqual({
    mailCalls: false,
    mailDrafts: true,
  });
  expect((await updateWishes(ctx, { mailDrafts: false })).wishes).toEqual({
    mailCalls: false,
    mailDrafts: false,
  });
  expect((await updateWishes(ctx, { mailCalls: true })).wishes).toEqual({
    mailCalls: true,
    mailDrafts: false,
  });
});
