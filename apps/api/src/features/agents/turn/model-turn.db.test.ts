import { expect, test } from 'vitest';
import { ask, know } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { hear } from '../../../../test/conversations';
import { aWorldOfModels, chain } from '../../../../test/models';
import { says } from '../../../../test/vendors';
import { aVisitor } from '../../../../test/visitors';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { readWhy } from '../why/read-turns';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };
const question = 'When is breakfast served?';

const entriesOf = (ctx: Parameters<typeof withTenant>[0]) =>
  withTenant(ctx, (tx) => tx.creditEntry.findMany({ orderBy: { number: 'asc' } }));

test('a model’s answer comes as it is said, with its sources, and is charged once', async () => {
  const { fake, ctx } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain], instructions: 'Be brief.' } });
  fake.answer = says('Breakfast is from 7 to 10. [1] It costs 18 euros. [1] Enjoy it!');
  const visitor = await aVisitor(ctx);
  const told = await hear(visitor, rooms.contact(visitor.actor.contactId));
  const { conversationId } = await ask(ctx, question, visitor);
  const [, answer] = await said(ctx, conversationId, 2);
  expect(answer?.body).toMatchObject({
    kind: 'text',
    text: 'Breakfast is from 7 to 10. [1] It costs 18 euros. [1] Enjoy it!',
    sources: [{ title: expect.stringContaining('Breakfast'), quote: expect.stringContaining('7 to 10') }],
  });
  expect(told.frames.filter(({ t }) => t === 'draft')).toMatchObject([
    { at: 0, text: 'Breakfast is from 7 to 10.' },
    { at: 26 },
  ]);
  expect(told.frames.find(({ t }) => t === 'typing')).toMatchObject({ on: true, author: { kind: 'agent' } });
  expect(fake.asked[0]?.system).toContain('Be brief.');
  const entries = (await entriesOf(ctx)).filter(({ kind }) => kind === 'hold' || kind === 'settle');
  expect(entries).toHaveLength(2);
  expect(entries[1]).toMatchObject({ conversationId, messageId: answer?.id, provider: 'compatible' });
  const { trace, credits } = await readWhy(ctx, { conversationId, seq: 2 });
  expect(trace.steps.slice(-2)).toMatchObject([
    { step: 'deliver', decided: { outcome: 'answered' } },
    { step: 'account', decided: { payer: 'credits' }, credits },
  ]);
});

test('what no source says is asked for again, and then the house answers for nothing', async () => {
  const { fake, ctx } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] } });
  fake.answer = says('Breakfast costs 99 euros today. [1]');
  const { conversationId } = await ask(ctx, question);
  const [, answer] = await said(ctx, conversationId, 2);
  expect(answer?.body).toMatchObject({ text: expect.stringContaining('from 7 to 10') });
  expect(fake.asked).toHaveLength(3);
  expect(fake.asked[1]?.said.at(-1)?.text).toContain('claims: 99');
  expect((await entriesOf(ctx)).at(-1)).toMatchObject({ kind: 'release' });
});

test('a provider that is down is no silence', async () => {
  const { fake, ctx } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain] } });
  fake.answer = (response) => {
    response.writeHead(500).end();
  };
  const { conversationId } = await ask(ctx, question);
  const [, answer] = await said(ctx, conversationId, 2);
  expect(answer?.body).toMatchObject({ text: expect.stringContaining('from 7 to 10') });
});

test('whoever looks on sees that an agent writes, and its contact sees nothing where a person looks at it first', async () => {
  const { fake, ctx } = await aWorldOfModels();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain], replyMode: 'approve-first' } });
  fake.answer = says('Breakfast is from 7 to 10. [1]');
  const visitor = await aVisitor(ctx);
  const { conversationId, more } = await ask(ctx, question, visitor);
  await expect.poll(() => fake.asked.length).toBe(1);
  const contact = await hear(visitor, rooms.contact(visitor.actor.contactId));
  const onlooker = await hear(ctx, rooms.watch(conversationId));
  await more('And what does it cost?');
  await expect.poll(() => onlooker.frames.map(({ t }) => t)).toContain('typing');
  await expect.poll(() => fake.asked.length).toBe(2);
  expect(onlooker.frames.find(({ t }) => t === 'typing')).toMatchObject({
    on: true,
    author: { kind: 'agent' },
  });
  expect(contact.kinds()).not.toContain('typing');
  expect([...contact.kinds(), ...onlooker.kinds()]).not.toContain('draft');
});
