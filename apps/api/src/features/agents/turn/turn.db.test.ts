import { expect } from 'vitest';
import { ask, handBack, know, memberSays, standing } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { hear } from '../../../../test/conversations';
import { closeConversation, updateMessenger } from '../../../../test/desk';
import { test } from '../../../../test/fixtures';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { UpdateMessenger } from '../../contacts';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const question = 'When is breakfast served?';

test('a question is answered to the letter, with its source', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { conversationId } = await ask(ctx, question);
  const [, answer] = await said(ctx, conversationId, 2);
  expect(answer).toMatchObject({ seq: 2, author: { kind: 'agent', name: 'Ada' } });
  expect(answer?.body).toMatchObject({
    kind: 'text',
    text: expect.stringContaining('from 7 to 10'),
    sources: [{ title: 'Breakfast' }],
  });
});

test('what nobody knows is said to be unknown, and a second time a person is called', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { more, conversationId } = await ask(ctx, 'Do you repair bicycles?');
  const [, unknown] = await said(ctx, conversationId, 2);
  expect(unknown?.body.kind).toBe('chips');
  await more('Can I charge my submarine?');
  await said(ctx, conversationId, 5);
  expect(await standing(ctx, conversationId)).toMatchObject({
    status: 'escalated',
    answeredBy: 'people',
    escalation: { reason: 'uncertain' },
  });
});

test('whoever asks for a person gets one, and agents are silent until it is handed back', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { more, conversationId } = await ask(ctx, 'I want to talk to a human please');
  await said(ctx, conversationId, 3);
  await more(question);
  await memberSays(ctx, conversationId, 'I am here.');
  const messages = await said(ctx, conversationId, 5);
  expect(messages.map(({ author }) => author.kind)).toEqual([
    'contact',
    'agent',
    'system',
    'contact',
    'member',
  ]);
  await more(question);
  await handBack(ctx, conversationId);
  const [, , , , , , answer] = await said(ctx, conversationId, 7);
  expect(answer).toMatchObject({ author: { kind: 'agent' } });
  const last = await withTenant(ctx, (tx) => tx.turn.findFirst({ orderBy: { toSeq: 'desc' } }));
  expect(last).toMatchObject({ fromSeq: 6, toSeq: 6, replySeq: 7 });
});

test('an agent that is off calls a person all the same for who asks for one', async ({ ctx, world }) => {
  await anAgent(ctx, { config: { replyMode: 'off', tools: [] } });
  const heard = await hear(ctx, rooms.team);
  const { conversationId } = await ask(ctx, 'I want to talk to a person, please.');
  await expect.poll(async () => (await standing(ctx, conversationId)).status).toBe('escalated');
  const called = { answeredBy: 'people', escalation: { reason: 'asked' } };
  expect(await standing(ctx, conversationId)).toMatchObject(called);
  const mails = async () => (await world.mails()).filter(({ to }) => to === ctx.actor.email);
  await expect.poll(async () => (await mails()).length).toBe(1);
  expect(heard.kinds()).toContain('conversation');
});

test('an agent that may call nobody calls one for who asks for it', async ({ ctx }) => {
  await anAgent(ctx, { config: { tools: [] } });
  const { conversationId } = await ask(ctx, 'I want to talk to a person, please.');
  await expect.poll(async () => (await standing(ctx, conversationId)).status).toBe('escalated');
});

test('who asks for a person gets one also where no agent takes the conversation', async ({ ctx }) => {
  await anAgent(ctx, { config: { routes: { pages: ['/shop'], intents: [], languages: [] } } });
  const { conversationId } = await ask(ctx, 'I want to talk to a person, please.');
  await expect.poll(async () => (await standing(ctx, conversationId)).status).toBe('escalated');
});

test('what no agent takes is the team’s: open inboxes see it, and whoever asks at night is told', async ({
  ctx,
}) => {
  const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  await updateMessenger(ctx, UpdateMessenger.parse({ hours: never, awayMessage: 'Back on Monday.' }));
  await anAgent(ctx, { config: { routes: { pages: ['/shop'], intents: [], languages: [] } } });
  const heard = await hear(ctx, rooms.team);
  const { conversationId } = await ask(ctx, 'When is breakfast served?');
  const messages = await said(ctx, conversationId, 2);
  expect(messages[1]?.body).toMatchObject({ kind: 'system', event: 'away', text: 'Back on Monday.' });
  expect((await standing(ctx, conversationId)).answeredBy).toBe('people');
  expect(heard.kinds()).toContain('conversation');
});

test('what is begun anew is no longer urgent, nor anybody’s', async ({ ctx }) => {
  await anAgent(ctx);
  const { conversationId, more } = await ask(ctx, 'This is an emergency, I need a person right now!');
  await expect.poll(async () => (await standing(ctx, conversationId)).status).toBe('escalated');
  expect((await standing(ctx, conversationId)).priority).not.toBe('normal');
  await memberSays(ctx, conversationId, 'Done.');
  await closeConversation(ctx, { conversationId });
  await more('Thank you!');
  const anew = { answeredBy: 'agents', priority: 'normal', escalation: null, assignee: null };
  await expect.poll(() => standing(ctx, conversationId)).toMatchObject(anew);
});

test('an agent that is off leaves the conversation to people', async ({ ctx }) => {
  await anAgent(ctx, { config: { replyMode: 'off' } });
  const { conversationId } = await ask(ctx, question);
  await expect.poll(async () => (await standing(ctx, conversationId)).answeredBy).toBe('people');
});

test('who twice gets no answer to approve waits for a person, as who is told that it is not known', async ({
  ctx,
}) => {
  await know(ctx, hotel);
  await anAgent(ctx, { config: { replyMode: 'approve-first' } });
  const { conversationId, more } = await ask(ctx, 'Do you repair violins?');
  const drafted = () => withTenant(ctx, (tx) => tx.turn.count({ where: { outcome: 'drafted' } }));
  await expect.poll(drafted).toBe(1);
  await more('Can I buy a violin here then?');
  await expect.poll(async () => (await standing(ctx, conversationId)).status).toBe('escalated');
  expect((await standing(ctx, conversationId)).escalation).toMatchObject({ reason: 'uncertain' });
});
