import { Socket } from 'node:net';
import { expect, onTestFinished, vi } from 'vitest';
import { ask, know, standing } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { engine, testUrl } from '../../../../test/db';
import { test } from '../../../../test/fixtures';
import { startFakeModels } from '../../../../test/vendors';
import { withTenant } from '../../../platform/db';

const hotel = {
  Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.',
  Parking: 'Parking costs 12 euros a night. The garage is 2 metres high.',
};

/** Every connection this process opens meanwhile, but those to its own database. */
async function connections(): Promise<string[]> {
  const opened: string[] = [];
  const database = engine === 'postgres' ? new URL(await testUrl()).port : null;
  const connect = Socket.prototype.connect;
  const spy = vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (
    this: Socket,
    ...to: unknown[]
  ) {
    const where = JSON.stringify(to);
    if (database === null || !where.includes(database)) opened.push(where);
    return Reflect.apply(connect, this, to);
  });
  onTestFinished(() => spy.mockRestore());
  return opened;
}

test('without a model nothing leaves the server, whatever is asked', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const opened = await connections();
  const { conversationId, more } = await ask(ctx, 'Hello!');
  await said(ctx, conversationId, 2);
  const asked = [
    'When is breakfast served?',
    'And what does it cost?',
    'What does parking cost?',
    'Do you repair submarines?',
  ];
  for (const [at, question] of asked.entries()) {
    await more(question);
    await said(ctx, conversationId, 4 + 2 * at);
  }
  await more('I want to talk to a person, please.');
  await expect.poll(async () => (await standing(ctx, conversationId)).status).toBe('escalated');
  await ctx.platform.jobs.settle();
  const turns = await withTenant(ctx, (tx) => tx.turn.findMany());
  expect(new Set(turns.map(({ provider }) => provider))).toEqual(new Set(['house']));
  expect(opened).toEqual([]);

  const fake = await startFakeModels();
  onTestFinished(() => fake.close());
  await fetch(fake.url).then((answer) => answer.text());
  expect(opened).not.toEqual([]);
});

test('how many are left is no page’s to say', async ({ ctx }) => {
  await know(ctx, { Parking: 'Parking costs 12 euros a night. Hurry: only 3 spaces left in the garage!' });
  await anAgent(ctx);
  const { conversationId, more } = await ask(ctx, 'What does parking cost?');
  const price = (await said(ctx, conversationId, 2)).at(-1);
  expect(price?.body).toMatchObject({ kind: 'text', text: 'Parking costs 12 euros a night. [1]' });
  await more('How many spaces are left in the garage?');
  const left = (await said(ctx, conversationId, 4)).at(-1);
  expect(JSON.stringify(left?.body)).not.toMatch(/only 3|hurry/i);
});

test('of several questions what is known is answered, and the rest owned up to', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { conversationId, more } = await ask(ctx, 'When is breakfast served, and do you repair submarines?');
  const partly = (await said(ctx, conversationId, 2)).at(-1);
  expect(partly?.body).toMatchObject({
    text: expect.stringMatching(
      /^Breakfast is served from 7 to 10.* \[1\]\n\nThe rest I don’t know.*“Talk to a person”/s,
    ),
    sources: [{ quote: expect.stringContaining('from 7 to 10') }],
  });
  await more('How high is the garage, and what does parking cost?');
  const whole = (await said(ctx, conversationId, 4)).at(-1);
  expect(JSON.stringify(whole?.body)).toMatch(/12 euros.*2 metres|2 metres.*12 euros/);
  expect(JSON.stringify(whole?.body)).not.toContain('The rest');
});

test('who writes in another language is answered by pages in English, and told so', async ({ ctx }) => {
  await know(ctx, hotel);
  await anAgent(ctx);
  const { conversationId, more } = await ask(ctx, 'Guten Tag, was kostet ein Parkplatz?');
  const answer = (await said(ctx, conversationId, 2)).at(-1);
  expect(answer?.body).toMatchObject({
    text: expect.stringMatching(
      /^Dazu steht hier nur etwas auf Englisch:\n\nParking costs 12 euros a night\./,
    ),
    sources: [{ title: 'Parking' }],
  });
  await more('Und wann gibt es Frühstück?');
  const next = (await said(ctx, conversationId, 4)).at(-1);
  expect(next?.body).toMatchObject({ text: expect.stringContaining('Breakfast is served from 7 to 10') });
});
