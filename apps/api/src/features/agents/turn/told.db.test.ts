import { expect, test } from 'vitest';
import { ask, know } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { aCatalog, anItem } from '../../../../test/catalogs';
import { test as inWorkspace } from '../../../../test/fixtures';
import { aWorldOfModels, chain } from '../../../../test/models';
import { says } from '../../../../test/vendors';

const hotel = { Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.' };

async function aTalk(first: string) {
  const { fake, ctx } = await aWorldOfModels();
  await know(ctx, hotel);
  const config = { chain: [...chain], tone: 'concise' as const, personality: 'calm, exact' };
  await anAgent(ctx, { config, settings: { handOver: { onNegative: false } } });
  fake.answer = says('Breakfast is from 7 to 10. [1]');
  const talk = await ask(ctx, first);
  await said(ctx, talk.conversationId, 2);
  return { fake, ctx, ...talk };
}

test.each([
  [
    'When is breakfast served? This is ridiculous, I am so angry, I asked three times!',
    'The visitor is upset',
  ],
  ['Wow, this is fantastic, I am so excited! When is breakfast served?', 'The visitor is in a good mood'],
])('a model is told of the mood: %s', async (question, told) => {
  const { fake } = await aTalk(question);
  expect(fake.asked[0]?.system).toContain(told);
  expect(fake.asked[0]?.system).toContain('as short as can be');
  expect(fake.asked[0]?.system).toContain('calm, exact');
});

test('a model reads the last twenty messages, in order, each by whom it was said', async () => {
  const { fake, ctx, more, conversationId } = await aTalk('When is breakfast served on day 1?');
  for (let day = 2; day <= 13; day += 1) {
    await more(`When is breakfast served on day ${day}?`);
    await said(ctx, conversationId, 2 * day);
  }
  const last = 'When is breakfast served on day 13?';
  const words = fake.asked.findLast(({ said: told }) => told.at(-1)?.text === last)?.said ?? [];
  expect(words.map(({ role }) => role)).toEqual(
    Array.from({ length: 21 }, (_, at) => (at % 2 === 0 ? 'user' : 'assistant')),
  );
  expect(words[0]?.text).toContain('day 3?');
});

inWorkspace('what a catalog has for it is shown as cards, with why each fits', async ({ ctx }) => {
  const catalog = await aCatalog(ctx);
  await anItem(ctx, { catalogId: catalog.id, title: 'Lake View' });
  await anAgent(ctx);
  const { conversationId } = await ask(ctx, 'I want to buy a 2 bedroom home with a pool');
  const [, answer] = await said(ctx, conversationId, 2);
  expect(answer?.body).toMatchObject({ kind: 'cards', cards: [{ title: 'Lake View' }] });
});

inWorkspace('what a catalog could not do is said with what it has', async ({ ctx }) => {
  const catalog = await aCatalog(ctx);
  await anItem(ctx, { catalogId: catalog.id, title: 'Lake View' });
  await anAgent(ctx);
  const answerTo = async (question: string) => {
    const { conversationId } = await ask(ctx, question);
    return (await said(ctx, conversationId, 2))[1]?.body;
  };
  expect(await answerTo('I want to buy a 2 bedroom home under $200k')).toMatchObject({
    kind: 'cards',
    text: 'Prices are in INR; the amount in USD was not compared. This one fits what you are looking for:',
    cards: [{ title: 'Lake View' }],
  });
  expect(await answerTo('I want to buy a 2 bedroom home under 1 crore')).toMatchObject({
    kind: 'cards',
    text: 'Nothing fits exactly. Without “Price up to ₹1 Cr” there is 1 more. These come closest:',
    cards: [{ title: 'Lake View' }],
  });
  expect(await answerTo('I want to buy a 3 bedroom home under 1 crore')).toMatchObject({
    text: expect.stringContaining('Nothing meets all but one of these conditions.'),
  });
});

inWorkspace(
  'conditions are added to those named before, and take the place of their like',
  async ({ ctx }) => {
    const catalog = await aCatalog(ctx);
    const home = (title: string, configuration: string, price: number) =>
      anItem(ctx, { catalogId: catalog.id, title, values: { configuration, price } });
    await home('Small', '2BHK', 9_000_000);
    await home('Large', '3BHK', 19_000_000);
    await home('Grand', '3BHK', 29_000_000);
    await anAgent(ctx);
    const { conversationId, more } = await ask(ctx, 'show me 3 bedroom homes');
    const answers = async (count: number) => (await said(ctx, conversationId, count)).at(-1)?.body;
    expect(await answers(2)).toMatchObject({ cards: [{}, {}] });
    await more('under 2 crore');
    expect(await answers(4)).toMatchObject({
      text: 'Price up to ₹2 Cr · Configuration 3BHK\nThis one fits what you are looking for:',
      cards: [{ title: 'Large' }],
    });
    await more('and 2 bedrooms?');
    expect(await answers(6)).toMatchObject({ cards: [{ title: 'Small' }] });
    await more('anything cheaper?');
    await more('a 3 bedroom one');
    expect(await answers(10)).toMatchObject({
      text: expect.stringMatching(/^Configuration 3BHK · Price up to ₹2 Cr\n/),
      cards: [{ title: 'Large' }],
    });
    await more('under 1 crore');
    expect(await answers(12)).toMatchObject({
      text: expect.stringMatching(/^Price up to ₹1 Cr · Configuration 3BHK\nNothing fits exactly\. /),
      cards: expect.arrayContaining([expect.objectContaining({ title: 'Large' })]),
    });
  },
);

inWorkspace('what merely has a word of a catalog gets no cards', async ({ ctx }) => {
  const catalog = await aCatalog(ctx);
  await anItem(ctx, { catalogId: catalog.id, title: 'Lake View' });
  await know(ctx, { Pool: 'The pool is 14 metres long. It opens at nine.' });
  await anAgent(ctx);
  const answerTo = async (question: string) => {
    const { conversationId, more } = await ask(ctx, question);
    return { answer: (await said(ctx, conversationId, 2))[1]?.body, conversationId, more };
  };
  const { answer: long, ...talk } = await answerTo('How long is the pool?');
  expect(long).toMatchObject({ kind: 'text', text: expect.stringContaining('14 metres') });
  await talk.more('And is it on the roof?');
  const [, , , roof] = await said(ctx, talk.conversationId, 4);
  expect(JSON.stringify(roof?.body)).not.toMatch(/14 metres|Lake View/);
  const { answer: weight } = await answerTo('What weight does the hoist at the pool carry?');
  expect(JSON.stringify(weight)).not.toContain('Lake View');
  const { answer: wanted } = await answerTo('A 2 bedroom home with a pool, please');
  expect(wanted).toMatchObject({ kind: 'cards', cards: [{ title: 'Lake View' }] });
  const { answer: nowhere } = await answerTo('Do you have homes in Delhi?');
  expect(nowhere).toMatchObject({
    text: expect.stringContaining('Nothing here has “Delhi” as its Locality.'),
  });
});

test('a model is told what a catalog could not do', async () => {
  const { fake, ctx } = await aWorldOfModels();
  const catalog = await aCatalog(ctx, { name: 'Homes' });
  await anItem(ctx, { catalogId: catalog.id, title: 'Lake View' });
  await anAgent(ctx, { config: { chain: [...chain] } });
  fake.answer = says('Lake View comes near. [1]');
  const { conversationId } = await ask(ctx, 'I want to buy a 2 bedroom home under 1 crore');
  await said(ctx, conversationId, 2);
  expect(fake.asked[0]?.system).toContain(
    'Of the catalog “Homes”: Nothing in it meets every condition. Without “Price up to ₹1 Cr” there is 1 more. Its sources only come near; say so.',
  );
});

test('an item a model speaks of becomes a card beside its words, and its stock may be told', async () => {
  const { fake, ctx } = await aWorldOfModels();
  const catalog = await aCatalog(ctx);
  const left = { left: 12, at: ctx.platform.clock.now().toISOString() };
  await anItem(ctx, { catalogId: catalog.id, title: 'Lake View', values: { left } });
  await anAgent(ctx, { config: { chain: [...chain] } });
  fake.answer = says('Lake View has a pool. [1] Only 12 left. [1]');
  const { conversationId } = await ask(ctx, 'I want to buy a 2 bedroom home with a pool');
  const [, answer] = await said(ctx, conversationId, 2);
  expect(answer?.body).toMatchObject({
    kind: 'cards',
    text: 'Lake View has a pool. Only 12 left.',
    cards: [{ title: 'Lake View' }],
  });
  fake.answer = says('Lake View has a pool. [1] Only 3 left. [1]');
  const other = await ask(ctx, 'I want to buy a home with 2 bedrooms and a pool');
  const [, refused] = await said(ctx, other.conversationId, 2);
  expect(JSON.stringify(refused?.body)).not.toContain('Only 3');
});
