import { expect, test } from 'vitest';
import { ask, know, standing } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { anAbleWorld, send, speak } from '../../../../test/attachments';
import { hear } from '../../../../test/conversations';
import { chain } from '../../../../test/models';
import { type Answer, says } from '../../../../test/vendors';
import { cutAtOnce, fails, garbage, page, silence } from '../../../../test/vendors/faults';
import { json } from '../../../../test/vendors/speech';
import { withTenant } from '../../../platform/db';
import { rooms } from '../../../platform/live';
import { adjustCredits } from '../../billing';
import { putKey } from '../providers/put-key';
import { PutKey } from '../providers/schemas';

const hotel = {
  Breakfast: 'Breakfast is served from 7 to 10 in the morning. It costs 18 euros.',
  Parking: 'Parking costs 12 euros a night. The garage is 2 metres high.',
};
const hears =
  (text: unknown): Answer =>
  (response) =>
    json(response, { status: 200, body: { text } });

async function aHotel(config: object = {}, settings: Record<string, string> = {}) {
  const made = await anAbleWorld(settings);
  await know(made.ctx, hotel);
  await anAgent(made.ctx, { config: { chain: [...chain], ...config } });
  const talk = await ask(made.ctx, 'Hello!');
  await said(made.ctx, talk.conversationId, 2);
  return { ...made, ...talk };
}

type Ctx = Awaited<ReturnType<typeof aHotel>>['ctx'];

const ledgerOf = (ctx: Ctx) =>
  withTenant(ctx, async (tx) => ({
    entries: await tx.creditEntry.findMany({
      where: { unit: 'transcription-minute' },
      orderBy: { number: 'asc' },
    }),
    holds: (await tx.creditHold.findMany()).map(({ state }) => state).filter((state) => state === 'open'),
    readings: await tx.fileReading.findMany(),
    turns: await tx.turn.findMany({ orderBy: { createdAt: 'asc' } }),
  }));

test('what is said aloud is written down, answered as if it were written, and paid by the minute', async () => {
  const { fake, ctx, visitor, conversationId } = await aHotel();
  fake.nextHeard.push(hears('What does parking cost?'));
  fake.answer = says('Parking costs 12 euros a night. [1]');
  const { fileId, messageId } = await speak(visitor, conversationId, 61);
  const messages = await said(ctx, conversationId, 4);
  expect(messages[3]?.body).toMatchObject({ text: expect.stringContaining('12 euros') });
  expect(messages[2]?.body).toMatchObject({ file: { id: fileId, transcript: 'What does parking cost?' } });
  expect(fake.asked.at(-1)?.said.at(-1)?.text).toBe('What does parking cost?');
  expect(fake.asked.at(-1)?.system).not.toContain('cannot see or hear');
  const recording = fake.asked.find(({ path }) => path.endsWith('/transcriptions'))?.recording;
  expect(recording).toMatchObject({ name: 'voice.wav', model: 'fake-ears' });
  const { entries, holds, turns } = await ledgerOf(ctx);
  expect(entries.map(({ kind }) => kind)).toEqual(['hold', 'settle']);
  expect(entries[1]).toMatchObject({ messageId, quantity: 2n, conversationId, provider: 'compatible' });
  expect(holds).toEqual([]);
  const trace = turns.at(-1)?.trace as { steps: { step: string; decided: object; credits?: number }[] };
  expect(trace.steps.find(({ step }) => step === 'listen')).toMatchObject({ credits: 2 });
});

test('whoever spoke sees that somebody listens, as long as it takes', async () => {
  const { fake, ctx, visitor, conversationId, more } = await aHotel();
  fake.nextHeard.push(silence);
  const told = await hear(visitor, rooms.contact(visitor.actor.contactId));
  await speak(visitor, conversationId);
  const typing = () => told.frames.filter(({ t }) => t === 'typing');
  await expect.poll(() => typing().length).toBeGreaterThan(0);
  expect(typing()[0]).toMatchObject({ on: true, conversationId, author: { kind: 'agent' } });
  await expect.poll(() => typing().length).toBeGreaterThan(1);
  await more('stop');
  await said(ctx, conversationId, 5);
});

test('a contact whose answers wait for a person sees nothing of it', async () => {
  const { fake, ctx } = await anAbleWorld();
  await know(ctx, hotel);
  await anAgent(ctx, { config: { chain: [...chain], replyMode: 'approve-first' } });
  const { visitor, conversationId } = await ask(ctx, 'Hello!');
  await expect.poll(async () => (await ledgerOf(ctx)).turns.length).toBe(1);
  const [contact, onlooker] = [
    await hear(visitor, rooms.contact(visitor.actor.contactId)),
    await hear(ctx, rooms.watch(conversationId)),
  ];
  fake.nextHeard.push(hears('What does parking cost?'));
  await speak(visitor, conversationId);
  await expect.poll(() => onlooker.kinds()).toContain('typing');
  await expect.poll(async () => (await ledgerOf(ctx)).turns.length).toBe(2);
  expect(contact.kinds()).not.toContain('typing');
});

test('the house answers what was said aloud, to the letter', async () => {
  const { fake, ctx, visitor, conversationId } = await aHotel();
  fake.nextHeard.push(hears('When is breakfast served?'));
  fake.answer = fails(500);
  await speak(visitor, conversationId);
  const messages = await said(ctx, conversationId, 4);
  expect(messages[3]?.body).toMatchObject({ text: expect.stringContaining('from 7 to 10') });
});

test('whoever asks aloud for a person gets one', async () => {
  const { fake, ctx, visitor, conversationId } = await aHotel();
  fake.nextHeard.push(hears('I want to talk to a human being, please.'));
  await speak(visitor, conversationId);
  await said(ctx, conversationId, 4);
  expect(await standing(ctx, conversationId)).toMatchObject({ status: 'escalated' });
});

const cannot = {
  kind: 'chips',
  text: expect.stringContaining('can’t'),
  chips: [{ label: expect.any(String) }],
};

test.each([
  ['401', fails(401), 'unauthorized'],
  ['429', fails(429, { 'retry-after': '9' }), 'rate-limited'],
  ['500', fails(500), 'unavailable'],
  ['a cut', cutAtOnce, 'unavailable'],
  ['garbage', garbage, 'garbage'],
  ['a page', page, 'garbage'],
  ['another shape', hears({ a: 1 }), 'garbage'],
  ['silence in it', hears('   '), 'silence'],
])('%s: one honest outcome, a person is offered, and nothing is charged', async (_, answer, why) => {
  const { fake, ctx, visitor, conversationId } = await aHotel();
  fake.nextHeard.push(answer);
  await speak(visitor, conversationId);
  const messages = await said(ctx, conversationId, 4);
  expect(messages).toHaveLength(4);
  expect(messages[3]?.body).toMatchObject(cannot);
  const { entries, holds, readings, turns } = await ledgerOf(ctx);
  expect([entries.map(({ kind }) => kind), holds, readings]).toEqual([['hold', 'release'], [], []]);
  expect(JSON.stringify(turns.at(-1)?.trace)).toContain(`"${why}"`);
  expect(fake.asked.filter(({ path }) => path.endsWith('/transcriptions'))).toHaveLength(1);
});

test('a provider that hangs is given up when the visitor wants to be heard no more', async () => {
  const { fake, ctx, visitor, conversationId, more } = await aHotel();
  fake.nextHeard.push(silence);
  await speak(visitor, conversationId);
  await expect.poll(() => fake.asked.at(-1)?.path).toContain('transcriptions');
  const hung = fake.asked.at(-1);
  await more('stop');
  await hung?.closed;
  const messages = await said(ctx, conversationId, 5);
  expect(messages.filter(({ author }) => author.kind === 'agent')).toHaveLength(2);
  const { entries, holds } = await ledgerOf(ctx);
  expect([entries.map(({ kind }) => kind), holds]).toEqual([['hold', 'release'], []]);
});

test('too long, or nothing that can be measured, is not sent to anybody', async () => {
  const { fake, ctx, visitor, conversationId } = await aHotel();
  await speak(visitor, conversationId, 601);
  await said(ctx, conversationId, 4);
  const ogg = Buffer.concat([
    Buffer.from('OggS\u0000\u0002', 'latin1'),
    Buffer.alloc(20),
    Buffer.from('\u0001\u0013OpusHead', 'latin1'),
    Buffer.alloc(30),
  ]);
  await send(visitor, conversationId, { name: 'a.ogg', bytes: ogg, type: 'audio/ogg', as: 'audio' });
  const messages = await said(ctx, conversationId, 6);
  expect([messages[3]?.body, messages[5]?.body]).toMatchObject([cannot, cannot]);
  expect(fake.asked.filter(({ path }) => path.endsWith('/transcriptions'))).toEqual([]);
  const { entries, turns } = await ledgerOf(ctx);
  expect(entries).toEqual([]);
  const traces = turns.map(({ trace }) => JSON.stringify(trace));
  expect([traces.at(-2), traces.at(-1)]).toEqual([
    expect.stringContaining('"too-long"'),
    expect.stringContaining('"unsupported"'),
  ]);
});

/** Those of its plan too, which may have come by now. */
async function spendAll(ctx: Ctx): Promise<void> {
  const last = await withTenant(ctx, (tx) =>
    tx.creditEntry.findFirstOrThrow({ orderBy: { number: 'desc' } }),
  );
  const left = { lasting: Number(last.lastingAfter), monthly: Number(last.monthlyAfter) };
  for (const purse of ['lasting', 'monthly'] as const)
    if (left[purse] > 0)
      await adjustCredits(ctx, { key: purse, amount: -left[purse], purse, reason: 'Spent' });
}

test('at zero credits it is said that it came, and nobody listens', async () => {
  const { fake, ctx, visitor, conversationId } = await aHotel();
  await spendAll(ctx);
  await speak(visitor, conversationId);
  const messages = await said(ctx, conversationId, 4);
  expect(messages[3]?.body).toMatchObject(cannot);
  expect(fake.asked.filter(({ path }) => path.endsWith('/transcriptions'))).toEqual([]);
  expect(JSON.stringify((await ledgerOf(ctx)).turns.at(-1)?.trace)).toContain('"no-credits"');
});

test('by a workspace’s own key nothing is charged, and the minutes are counted', async () => {
  const { fake, ctx, visitor, conversationId } = await aHotel();
  await putKey(ctx, PutKey.parse({ provider: 'compatible', key: 'sk-own', baseUrl: fake.url }));
  fake.nextHeard.push(hears('What does parking cost?'));
  await speak(visitor, conversationId, 61);
  await said(ctx, conversationId, 4);
  const recording = fake.asked.find(({ path }) => path.endsWith('/transcriptions'));
  expect(recording?.key).toBe('sk-own');
  const used = await withTenant(ctx, (tx) =>
    tx.creditUsage.findMany({ where: { unit: 'transcription-minute' } }),
  );
  expect(used).toMatchObject([{ payer: 'own-key', calls: 1n, quantity: 2n, credits: 0n }]);
  expect((await ledgerOf(ctx)).entries).toEqual([]);
});

test('an agent without a model keeps it in the house', async () => {
  const { fake, ctx, visitor, conversationId } = await aHotel({ chain: [] });
  await putKey(ctx, PutKey.parse({ provider: 'compatible', key: 'sk-own', baseUrl: fake.url }));
  const before = fake.asked.length;
  await speak(visitor, conversationId);
  expect((await said(ctx, conversationId, 4))[3]?.body).toMatchObject(cannot);
  expect(fake.asked).toHaveLength(before);
});
