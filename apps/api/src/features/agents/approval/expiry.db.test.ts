import { expect } from 'vitest';
import { ask, know, memberSays, standing } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import type { MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import type { World } from '../../../../test/world';
import { systemCtx } from '../../../platform/system-ctx';
import { expireDrafts } from './expire-drafts';
import { listDrafts } from './read-drafts';
import { ListDrafts } from './schemas';

type Given = { replyMode?: 'approve-first' | 'suggest-only'; draftExpiry?: 'call' | 'say' };

const question = 'When is breakfast served?';
const list = async (ctx: MemberCtx, state: string) =>
  (await listDrafts(ctx, ListDrafts.parse({ state }))).items;

async function waiting(ctx: MemberCtx, { replyMode = 'approve-first', draftExpiry = 'call' }: Given = {}) {
  await know(ctx, { Breakfast: 'Breakfast is served from 7 to 10 in the morning.' });
  await anAgent(ctx, { config: { replyMode }, settings: { draftExpiry, draftHours: 2 } });
  const talk = await ask(ctx, question);
  await expect.poll(async () => (await list(ctx, 'pending')).length).toBe(1);
  return talk;
}

/** The platform’s clock is three hours on. */
const pass = ({ platform }: World) =>
  expireDrafts(
    systemCtx({ ...platform, clock: { now: () => new Date(Date.now() + 3 * 3_600_000) } }, 'test'),
  );

const kindsOf = async (ctx: MemberCtx, id: string) =>
  (await said(ctx, id, 1)).map(({ author }) => author.kind);

test('what nobody approved in time calls a person, and its contact is told', async ({ ctx, world }) => {
  const { conversationId } = await waiting(ctx);
  await pass(world);
  expect(await kindsOf(ctx, conversationId)).toEqual(['contact', 'agent', 'system']);
  const [, told] = await said(ctx, conversationId, 2);
  expect(told?.body).toMatchObject({ text: expect.stringContaining('passing this on') });
  expect(await standing(ctx, conversationId)).toMatchObject({
    status: 'escalated',
    answeredBy: 'people',
    escalation: { reason: 'draft-expired' },
  });
  expect(await list(ctx, 'expired')).toHaveLength(1);
  await pass(world);
  expect(await kindsOf(ctx, conversationId)).toHaveLength(3);
});

test('or it is said after all, where the workspace wants that', async ({ ctx, world }) => {
  const { conversationId } = await waiting(ctx, { draftExpiry: 'say' });
  await pass(world);
  const [, answer] = await said(ctx, conversationId, 2);
  expect(answer).toMatchObject({
    author: { kind: 'agent' },
    body: { text: expect.stringContaining('from 7 to 10') },
  });
  expect(await standing(ctx, conversationId)).toMatchObject({ status: 'open', answeredBy: 'agents' });
  expect(await list(ctx, 'said')).toMatchObject([{ decidedBy: null }]);
});

test('a suggestion nobody used calls a person, whatever is set', async ({ ctx, world }) => {
  const { conversationId } = await waiting(ctx, { replyMode: 'suggest-only', draftExpiry: 'say' });
  await pass(world);
  expect(await standing(ctx, conversationId)).toMatchObject({ status: 'escalated' });
});

test('where a person has answered meanwhile, it just goes', async ({ ctx, world }) => {
  const { conversationId } = await waiting(ctx, { draftExpiry: 'say' });
  await memberSays(ctx, conversationId, 'From seven.');
  await pass(world);
  expect(await kindsOf(ctx, conversationId)).toEqual(['contact', 'member']);
  expect(await standing(ctx, conversationId)).toMatchObject({ status: 'open' });
  expect(await list(ctx, 'expired')).toHaveLength(1);
});
