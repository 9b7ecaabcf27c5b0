import { describe, expect } from 'vitest';
import { ask, handBack, memberSays, standing } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import type { MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aTurn, forget } from '../../../../test/turns';
import { askTenant, withTenant } from '../../../platform/db';
import { turnsDone } from '../summary/store';
import { listTurns } from '../why/read-turns';

const question = 'When is breakfast served?';
const shopOnly = { routes: { pages: ['/shop'], intents: [], languages: [] } };

const turnsOf = (ctx: MemberCtx) => withTenant(ctx, (tx) => tx.turn.findMany());
const isPeoples = (ctx: MemberCtx, conversationId: string) =>
  expect.poll(async () => (await standing(ctx, conversationId)).answeredBy).toBe('people');
const stepsOf = (trace: unknown) =>
  Object.fromEntries(
    (trace as { steps: { step: string; decided?: object }[] }).steps.map(({ step, decided }) => [
      step,
      decided ?? {},
    ]),
  );

describe('a turn that says nothing leaves its trace', () => {
  test('where replies are off: what was understood, and why it was left', async ({ ctx }) => {
    await anAgent(ctx, { config: { replyMode: 'off' } });
    const { conversationId, more } = await ask(ctx, question);
    await isPeoples(ctx, conversationId);
    const [turn, ...others] = await turnsOf(ctx);
    expect(others).toEqual([]);
    expect(turn).toMatchObject({
      ...{ conversationId, outcome: 'left', fromSeq: 1, toSeq: 1, replySeq: null, agentVersion: 1 },
      ...{ provider: '', model: '', confidence: 0, credits: 0 },
    });
    expect(stepsOf(turn?.trace)).toMatchObject({
      understand: { language: 'en', intent: turn?.intent },
      choose: { agent: 'Ada' },
      decide: { kind: 'leave', reason: 'off' },
      deliver: { outcome: 'left' },
    });
    await more('Hello?');
    await memberSays(ctx, conversationId, 'From seven.');
    await more('Thank you.');
    await said(ctx, conversationId, 4);
    expect(await turnsOf(ctx)).toHaveLength(1);
    const { items } = await listTurns(ctx, { conversationId });
    expect(items).toMatchObject([{ id: turn?.id, outcome: 'left', agent: { name: 'Ada' }, replySeq: null }]);
    await forget(ctx, { conversationId });
    expect(await turnsOf(ctx)).toEqual([]);
  });

  test('where no agent takes it, and again when it is handed back', async ({ ctx }) => {
    await anAgent(ctx, { config: shopOnly });
    const { conversationId } = await ask(ctx, question);
    await isPeoples(ctx, conversationId);
    const [turn] = await turnsOf(ctx);
    expect(turn).toMatchObject({ outcome: 'left', agentId: null, agentVersion: null, trialId: null });
    expect(stepsOf(turn?.trace)).toMatchObject({ choose: { agent: null, reason: 'no-agent' } });
    await handBack(ctx, conversationId);
    await expect.poll(() => turnsOf(ctx)).toHaveLength(2);
    expect((await listTurns(ctx, { conversationId })).items).toMatchObject([
      { agent: null },
      { agent: null },
    ]);
  });

  test('where a person is called all the same', async ({ ctx }) => {
    await anAgent(ctx, { config: shopOnly });
    const { conversationId } = await ask(ctx, 'I want to talk to a person, please.');
    await isPeoples(ctx, conversationId);
    const [turn] = await turnsOf(ctx);
    expect(stepsOf(turn?.trace)).toMatchObject({ deliver: { outcome: 'left', handOver: 'asked' } });
  });
});

test('where people answer from the beginning no turn is taken', async ({ ctx }) => {
  await anAgent(ctx, { settings: { on: false } });
  const { conversationId, more } = await ask(ctx, question);
  await more('Hello?');
  expect((await standing(ctx, conversationId)).answeredBy).toBe('people');
  expect(await turnsOf(ctx)).toEqual([]);
});

test('what was left is no answer: neither between two that were none, nor of who spoke last', async ({
  ctx,
}) => {
  await anAgent(ctx);
  const { conversationId, more } = await ask(ctx, 'Do you repair bicycles?');
  await said(ctx, conversationId, 2);
  await aTurn(ctx, { conversationId, outcome: 'left', agentId: 'agt_other' });
  const [{ agentId }] = await askTenant(ctx, turnsDone(conversationId));
  expect(agentId).toMatch(/^agt_(?!other)/);
  await more('Can I charge my submarine?');
  await said(ctx, conversationId, 5);
  expect(await standing(ctx, conversationId)).toMatchObject({ escalation: { reason: 'uncertain' } });
});
