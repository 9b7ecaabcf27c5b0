import { expect } from 'vitest';
import { know } from '../../../../test/agent-talk';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aWorldOfModels, chain } from '../../../../test/models';
import { says } from '../../../../test/vendors';
import { withTenant } from '../../../platform/db';
import { createAgent } from '../agents/manage/create-agent';
import { AgentConfig } from '../agents/schemas';
import { askPlayground } from './ask';
import { AskPlayground } from './schemas';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const asking = (agentId: string, text: string, more: object = {}) =>
  AskPlayground.parse({ agentId, messages: [{ from: 'visitor', text }], ...more });

test('an agent answers from what is known, with its trace, and nothing is kept', async ({ ctx }) => {
  await know(ctx, hotel);
  const { id } = await createAgent(ctx, { persona: 'business' });
  const answer = await askPlayground(ctx, asking(id, 'When is breakfast served?'));
  expect(answer).toMatchObject({ outcome: 'answered', provider: 'house', credits: 0 });
  expect(answer.text).toContain('from 7 to 10');
  expect(answer.trace.evidence).toMatchObject([{ title: 'Breakfast' }]);
  const unknown = await askPlayground(ctx, asking(id, 'Do you repair bicycles?'));
  expect(unknown.outcome).toBe('abstained');
  const person = await askPlayground(ctx, asking(id, 'I want to talk to a human please'));
  expect(person.outcome).toBe('handed-over');
  const counts = await withTenant(ctx, async (tx) => [
    await tx.conversation.count(),
    await tx.turn.count(),
    await tx.draft.count(),
    await tx.gap.count(),
  ]);
  expect(counts).toEqual([0, 0, 0, 0]);
});

test('a model is asked by a version that is not saved, and paid for', async () => {
  const { ctx, fake } = await aWorldOfModels();
  await know(ctx, hotel);
  const { id } = await createAgent(ctx, { persona: null });
  fake.answer = says('Breakfast is served from 7 to 10 [1].');
  const config = AgentConfig.parse({ chain: [...chain], instructions: 'Speak like a sailor.' });
  const answer = await askPlayground(ctx, asking(id, 'When is breakfast served?', { config }));
  expect(answer).toMatchObject({ outcome: 'answered', provider: 'compatible', model: 'fake-small' });
  expect(fake.asked.at(-1)?.system).toContain('Speak like a sailor.');
  expect(answer.trace.attempts).toMatchObject([{ outcome: 'answered' }]);
  expect(answer.credits).toBeGreaterThanOrEqual(0);
});

test('a model is told the page the visitor would be on', async () => {
  const { ctx, fake } = await aWorldOfModels();
  await know(ctx, hotel);
  const { id } = await createAgent(ctx, { persona: null });
  const config = AgentConfig.parse({ chain: [...chain] });
  fake.answer = says('Breakfast is served from 7 to 10 [1].');
  const page = 'https://hotel.example/rooms?from=letter';
  await askPlayground(ctx, asking(id, 'When is breakfast served?', { config, page }));
  expect(fake.asked.at(-1)?.system).toContain('url="https://hotel.example/rooms"');
});

test('is for admins, and for a workspace’s own agents', async ({ world, ctx, stranger }) => {
  const { id } = await createAgent(ctx, { persona: null });
  const agent = await aMember(world, ctx, 'agent');
  await expect(askPlayground(agent, asking(id, 'Hi'))).rejects.toMatchObject({ code: 'forbidden' });
  await expect(askPlayground(stranger, asking(id, 'Hi'))).rejects.toMatchObject({ code: 'not-found' });
  const other = askPlayground(ctx, asking(id, 'Hi', { version: 7 }));
  await expect(other).rejects.toMatchObject({ code: 'not-found' });
});

test.for([
  { messages: [] },
  { messages: [{ from: 'agent', text: 'Hello.' }] },
  { version: 1, config: AgentConfig.parse({}) },
])('%j is refused', (more) => {
  expect(() => asking(`agt_${'0'.repeat(22)}`, 'Hi', more)).toThrow();
});
