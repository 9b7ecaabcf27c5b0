import { expect } from 'vitest';
import { ask, know } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { aConversation, hear } from '../../../../test/conversations';
import type { MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aWorldOfModels, chain } from '../../../../test/models';
import { says } from '../../../../test/vendors';
import { fails } from '../../../../test/vendors/faults';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { approveDraft } from '../approval/decide-draft';
import { listDrafts } from '../approval/read-drafts';
import { ListDrafts } from '../approval/schemas';
import { suggestReply } from '../approval/suggest-reply';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const holdsOf = (ctx: MemberCtx) => withTenant(ctx, (tx) => tx.creditHold.findMany());

async function askedOfModel() {
  const { ctx, fake, world } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] }, settings: { on: false } });
  const { conversationId, visitor } = await ask(ctx, 'When is breakfast served?');
  const contact = await hear(visitor, rooms.contact(visitor.actor.contactId));
  return { ctx, fake, world, conversationId, contact };
}

test('a suggestion by a model is paid once, and its visitor hears nothing of it', async () => {
  const { ctx, fake, conversationId, contact } = await askedOfModel();
  fake.answer = says('Breakfast is served from 7 to 10 [1]. It costs 18 euros [1].');
  const { suggestion, trace } = await suggestReply(ctx, { conversationId });
  expect(suggestion).toMatchObject({ text: 'Breakfast is served from 7 to 10 [1]. It costs 18 euros [1].' });
  expect(suggestion?.credits).toBeGreaterThan(0);
  expect(trace.attempts).toMatchObject([{ provider: 'compatible', outcome: 'answered' }]);
  expect(await holdsOf(ctx)).toMatchObject([{ state: 'settled', charged: BigInt(suggestion?.credits ?? 0) }]);
  expect(contact.frames).toEqual([]);
});

test('where no model answers, the house suggests, and nothing is charged', async () => {
  const { ctx, fake, conversationId } = await askedOfModel();
  fake.answer = fails(500);
  const { suggestion } = await suggestReply(ctx, { conversationId });
  expect(suggestion).toMatchObject({ credits: 0, text: expect.stringContaining('from 7 to 10') });
  expect(await holdsOf(ctx)).toMatchObject([{ state: 'released', charged: 0n }]);
});

test('of two who approve at the same moment one does, and it is said once', async ({ ctx }) => {
  await anAgent(ctx, { config: { replyMode: 'approve-first' } });
  const { conversationId } = await aConversation(ctx);
  const pending = async () => (await listDrafts(ctx, ListDrafts.parse({ state: 'pending' }))).items;
  await expect.poll(pending).toHaveLength(1);
  const [{ id: draftId } = { id: '' }] = await pending();
  const both = await Promise.allSettled([approveDraft(ctx, { draftId }), approveDraft(ctx, { draftId })]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const messages = await said(ctx, conversationId, 2);
  expect(messages).toHaveLength(2);
});
