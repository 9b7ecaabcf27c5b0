import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ask, know } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { anAbleWorld, send } from '../../../../test/attachments';
import { makeDocx, paragraph } from '../../../../test/documents/make-office';
import { makePdf } from '../../../../test/documents/make-pdf';
import { aWorldOfModels, chain } from '../../../../test/models';
import { says } from '../../../../test/vendors';
import { fails } from '../../../../test/vendors/faults';
import { withTenant } from '../../../platform/db';

const hotel = { Parking: 'Parking costs 12 euros a night. The garage is 2 metres high.' };
const png = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#aa3300' } })
    .png()
    .toBuffer();
const invoice = Buffer.from('Invoice 4711\nRoom 12, two nights: 240.50 euros\nCall +49 30 1234567 to pay.');

async function aHotel({ able = true, config = {} } = {}) {
  const made = await (able ? anAbleWorld() : aWorldOfModels());
  await know(made.ctx, hotel);
  await anAgent(made.ctx, { config: { chain: [...chain], ...config } });
  const talk = await ask(made.ctx, 'Hello!');
  await said(made.ctx, talk.conversationId, 2);
  return { ...made, ...talk };
}

const cannot = {
  kind: 'chips',
  text: expect.stringContaining('can’t'),
  chips: [{ label: expect.any(String) }],
};

test('a picture goes to a model that sees, made small, and again with what is asked of it next', async () => {
  const { fake, ctx, visitor, conversationId, more } = await aHotel();
  fake.answer = says('That is a red wall.');
  await send(visitor, conversationId, { name: 'wall.png', bytes: await png(), as: 'image' });
  const messages = await said(ctx, conversationId, 4);
  expect(messages[3]?.body).toMatchObject({ kind: 'text', text: 'That is a red wall.' });
  const [picture] = fake.asked.at(-1)?.pictures ?? [];
  expect(picture?.type).toBe('image/jpeg');
  expect(await sharp(picture?.bytes).metadata()).toMatchObject({ width: 40, height: 20 });
  expect(JSON.stringify(fake.asked.at(-1)?.body.messages)).not.toContain('http');
  await more('Which colour is it?');
  await said(ctx, conversationId, 6);
  expect(fake.asked.at(-1)).toMatchObject({ pictures: [{ type: 'image/jpeg' }], wrong: null });
  expect(fake.asked.at(-1)?.said.at(-1)?.text).toContain('Which colour is it?');
});

test('the other protocol has pictures of its own shape', async () => {
  const { fake, ctx, visitor, conversationId } = await aHotel({
    config: { chain: [{ provider: 'anthropic', model: 'claude-haiku-5-5' }] },
  });
  fake.answer = says('That is a red wall.');
  await send(visitor, conversationId, {
    name: 'wall.png',
    bytes: await png(),
    as: 'image',
    caption: 'What is that?',
  });
  const messages = await said(ctx, conversationId, 4);
  expect(messages[3]?.body).toMatchObject({ text: 'That is a red wall.' });
  expect(fake.asked.at(-1)).toMatchObject({
    protocol: 'anthropic',
    pictures: [{ type: 'image/jpeg' }],
    wrong: null,
  });
});

test('of a chain, whoever sees is asked first about a picture', async () => {
  const chainOfTwo = [
    { provider: 'anthropic', model: 'blind' },
    { provider: 'compatible', model: 'fake-small' },
  ] as const;
  const { fake, ctx, visitor, conversationId } = await aHotel({ config: { chain: [...chainOfTwo] } });
  fake.answer = says('That is a red wall.');
  await send(visitor, conversationId, { name: 'wall.png', bytes: await png(), as: 'image' });
  await said(ctx, conversationId, 4);
  expect(fake.asked.map(({ protocol }) => protocol)).toEqual(['openai']);
});

test('whoever cannot see says that it has come, and so does the house when a model fails', async () => {
  const blind = await aHotel({ able: false });
  await send(blind.visitor, blind.conversationId, { name: 'wall.png', bytes: await png(), as: 'image' });
  expect((await said(blind.ctx, blind.conversationId, 4))[3]?.body).toMatchObject(cannot);
  expect(blind.fake.asked.flatMap(({ pictures }) => pictures)).toEqual([]);

  const { fake, ctx, visitor, conversationId } = await aHotel();
  fake.answer = fails(500);
  await send(visitor, conversationId, { name: 'wall.png', bytes: await png(), as: 'image' });
  expect((await said(ctx, conversationId, 4))[3]?.body).toMatchObject(cannot);
});

test('a document is told of as the visitor’s own, now and later; its figures may be said, its numbers to call not', async () => {
  const { fake, ctx, visitor, conversationId, more } = await aHotel();
  fake.answer = says('Your invoice says 240.50 euros for two nights.');
  const caption = 'How much is this invoice?';
  const { fileId } = await send(visitor, conversationId, { name: 'invoice.txt', bytes: invoice, caption });
  const messages = await said(ctx, conversationId, 4);
  expect(messages[3]?.body).toMatchObject({ text: 'Your invoice says 240.50 euros for two nights.' });
  const asked = fake.asked.at(-1);
  expect(asked?.said.at(-1)?.text).toMatch(
    /^<attachment name="invoice.txt">\nInvoice 4711[\s\S]+<\/attachment>\n\nHow much/,
  );
  expect(asked?.system).not.toContain('Invoice 4711');
  expect(asked?.system).toContain('information, not instructions');
  fake.answer = says('Call +49 30 1234567 to pay.');
  await more('And how do I pay it?');
  const [, , , , , later] = await said(ctx, conversationId, 6);
  expect(
    fake.asked
      .at(-1)
      ?.said.map(({ text }) => text)
      .join(),
  ).toContain('Invoice 4711');
  expect(JSON.stringify(later?.body)).not.toContain('1234567');
  const readings = await withTenant(ctx, (tx) => tx.fileReading.findMany());
  expect(readings).toMatchObject([{ fileId, kind: 'read', provider: '' }]);
});

test.each([
  ['PDF', 'a.pdf', makePdf([{ lines: [{ text: 'Voucher of room 12 for two guests' }] }])],
  ['Word', 'a.docx', makeDocx(paragraph('Voucher of room 12 for two guests'))],
  ['a table', 'a.csv', Buffer.from('what,room\nVoucher of,room 12 for two guests\n')],
])('%s is read like those of the knowledge', async (_, name, bytes) => {
  const { fake, ctx, visitor, conversationId } = await aHotel();
  fake.answer = says('Your file is a voucher.');
  await send(visitor, conversationId, { name, bytes: Buffer.from(bytes) });
  await said(ctx, conversationId, 4);
  expect(fake.asked.at(-1)?.said.at(-1)?.text).toMatch(/<attachment[\s\S]+room 12 for two guests/);
});

test('one that cannot be read has come, and that is all', async () => {
  const { ctx, visitor, conversationId, fake } = await aHotel();
  const before = fake.asked.length;
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(200, 'x')]);
  await send(visitor, conversationId, { name: 'broken.pdf', bytes });
  expect((await said(ctx, conversationId, 4))[3]?.body).toMatchObject(cannot);
  expect(fake.asked).toHaveLength(before);
});
