import { expect } from 'vitest';
import { ask, know } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { listDrafts } from '../approval/read-drafts';
import { ListDrafts } from '../approval/schemas';
import { listTurns, readWhy } from './read-turns';
import { toTrace } from './trace-view';

test('it is told how a reply came about, down to the words it rests on', async ({ world, ctx, stranger }) => {
  await know(ctx, { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' });
  await anAgent(ctx);
  const { conversationId } = await ask(ctx, 'When is breakfast served?');
  await said(ctx, conversationId, 2);
  const viewer = await aMember(world, ctx, 'viewer');
  const why = await readWhy(viewer, { conversationId, seq: 2 });
  expect(why).toMatchObject({
    ...{ outcome: 'answered', fromSeq: 1, toSeq: 1, replySeq: 2, provider: 'house', credits: 0 },
    agent: { name: 'Ada', version: 1 },
    approvedBy: null,
    quotes: [{ title: 'Breakfast', quote: expect.stringContaining('from 7 to 10') }],
    trace: { attempts: [], evidence: [{ title: 'Breakfast' }] },
  });
  const before = ['receive', 'understand', 'choose', 'decide', 'remember', 'retrieve', 'generate', 'approve'];
  expect(why.trace.steps.map(({ step }) => step)).toEqual([...before, 'deliver']);
  expect(why.trace.steps.at(-1)).toMatchObject({ decided: { outcome: 'answered' } });
  expect((await listTurns(viewer, { conversationId })).items).toMatchObject([{ id: why.id, replySeq: 2 }]);
  await expect(readWhy(ctx, { conversationId, seq: 1 })).rejects.toMatchObject({ code: 'not-found' });
  await expect(readWhy(stranger, { conversationId, seq: 2 })).rejects.toMatchObject({ code: 'not-found' });
  await expect(listTurns(stranger, { conversationId })).rejects.toMatchObject({ code: 'not-found' });
});

test('a draft is told of as well', async ({ ctx, stranger }) => {
  await know(ctx, { Breakfast: 'Breakfast is served from 7 to 10 in the morning.' });
  await anAgent(ctx, { config: { replyMode: 'approve-first' } });
  const { conversationId } = await ask(ctx, 'When is breakfast served?');
  const drafts = async () => (await listDrafts(ctx, ListDrafts.parse({ conversationId, limit: 5 }))).items;
  await expect.poll(drafts).toHaveLength(1);
  const turnId = (await drafts())[0]?.turnId ?? '';
  const why = await readWhy(ctx, { conversationId, turnId });
  expect(why).toMatchObject({ outcome: 'drafted', replySeq: null, quotes: [] });
  expect(why.trace.evidence).toMatchObject([{ title: 'Breakfast' }]);
  await expect(readWhy(stranger, { conversationId, turnId })).rejects.toMatchObject({ code: 'not-found' });
});

test('so is what was left to people', async ({ ctx }) => {
  await anAgent(ctx, { config: { routes: { pages: ['/shop'], intents: [], languages: [] } } });
  const { conversationId } = await ask(ctx, 'When is breakfast served?');
  const turns = async () => (await listTurns(ctx, { conversationId })).items;
  await expect.poll(turns).toMatchObject([{ outcome: 'left', agent: null, credits: 0, replySeq: null }]);
  const turnId = (await turns())[0]?.id ?? '';
  const { trace } = await readWhy(ctx, { conversationId, turnId });
  expect(trace.steps.map(({ step }) => step)).toEqual(['receive', 'understand', 'choose', 'deliver']);
});

test('a trace of another time is shown as far as it can be read', () => {
  const empty = { steps: [], attempts: [], evidence: [], checks: [] };
  expect(toTrace(null)).toEqual(empty);
  expect(toTrace({ steps: 'x', models: [{ a: 1 }], evidence: 7 })).toEqual(empty);
  const asked = { provider: 'openai', model: 'm', outcome: 'answered', cost: 90 };
  expect(toTrace({ models: [asked] }).attempts).toMatchObject([{ tokensIn: 0, dollars: 0.000_09 }]);
  const check = { step: 'check', ms: 1, saw: { attempt: 2 }, decided: { problems: ['links: x'] } };
  expect(toTrace({ steps: [check] }).checks).toEqual([{ attempt: 2, problems: ['links: x'] }]);
});
