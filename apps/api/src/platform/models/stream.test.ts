import { expect, test } from 'vitest';
import { inPieces, says } from '../../../test/vendors';
import { endlessText } from '../../../test/vendors/faults';
import { all, aRig, textOf, wholeOf } from './test-models';
import type { ModelMessage, ToolSpec } from './types';

const both = ['openai', 'anthropic'] as const;

const search: ToolSpec = {
  name: 'search_knowledge',
  description: 'Finds what the business has written.',
  input: { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] },
};

test.each(both)('%s: words come in pieces, then what they cost, then the end', async (provider) => {
  const answer = says({ pieces: inPieces('We open at nine.'), usage: { in: 40, out: 6, cachedIn: 30 } });
  const { models, call, fake, metrics } = await aRig({ answer });
  const events = await all(models.stream(call(provider, { temperature: 0.3 })));
  expect(events).toEqual([
    ...inPieces('We open at nine.').map((text) => ({ kind: 'text', text })),
    { kind: 'usage', in: 40, out: 6, cachedIn: 30, estimated: false },
    { kind: 'end', reason: 'stop' },
  ]);
  expect(fake.asked[0]).toMatchObject({ key: 'sk-hush', system: 'You are kind.', stream: true });
  expect(await metrics()).toMatch(/parley_model_calls_total\{outcome="answered"\} 1/);
  expect(await metrics()).toMatch(/parley_model_tokens_total\{direction="in"\} 40/);
});

test.each(both)('%s: tools are called whole, and told what came of it', async (provider) => {
  const { models, call, fake } = await aRig();
  const input = { query: 'hours', on: 'Sunday' };
  fake.next.push(says({ pieces: ['I look. '], tools: [{ id: 'a', name: search.name, input }] }));
  const events = await all(models.stream(call(provider, { tools: [search] })));
  expect(events.filter(({ kind }) => kind !== 'usage')).toEqual([
    { kind: 'text', text: 'I look. ' },
    { kind: 'tool', id: 'a', name: search.name, input },
    { kind: 'end', reason: 'tool' },
  ]);
  const messages: ModelMessage[] = [
    { role: 'user', content: 'On Sunday?' },
    { role: 'assistant', content: 'I look. ', tools: [{ id: 'a', name: search.name, input }] },
    { role: 'tool', id: 'a', name: search.name, content: 'Sunday 10 to 18.' },
  ];
  const answer = await wholeOf(models, call(provider, { messages, tools: [search] }));
  expect(answer).toMatchObject({ text: 'Thank you for your question. We are glad to help.', reason: 'stop' });
  expect(fake.asked[1]?.said.at(-1)?.text).toBe('Sunday 10 to 18.');
  expect(JSON.stringify(fake.asked[1]?.body)).toContain('Finds what the business has written.');
});

test.each(both)('%s: an answer of a shape is asked for as a schema', async (provider) => {
  const { models, call, fake } = await aRig({ answer: says('{"mood":"fine"}') });
  const schema = { type: 'object', properties: { mood: { type: 'string' } }, additionalProperties: false };
  const { text } = await wholeOf(models, call(provider, { schema: { name: 'mood', schema } }));
  expect(JSON.parse(text)).toEqual({ mood: 'fine' });
  expect(JSON.stringify(fake.asked[0]?.body)).toContain('"json_schema"');
});

test.each(both)(
  '%s: an image goes along where it can be seen, and is said to be missing where not',
  async (provider) => {
    const { models, call, fake } = await aRig();
    const image = { kind: 'image' as const, type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) };
    const messages: ModelMessage[] = [
      { role: 'user', content: [image, { kind: 'text', text: 'What is it?' }] },
    ];
    await wholeOf(models, call(provider, { messages }));
    await wholeOf(models, call('compatible', { messages }));
    const bodies = fake.asked.map(({ body }) => JSON.stringify(body));
    expect(bodies[0]).toContain('iVBORw==');
    expect(bodies[1]).not.toContain('iVBORw==');
    expect(bodies[1]).toContain('(An image that you cannot see.)');
  },
);

test.each(both)(
  '%s: thoughts are not passed on, and blank lines before the first word are',
  async (provider) => {
    const answer = says({ thoughts: ['Let me', ' think'], pieces: ['\n', '\n', 'Nine.'], usage: null });
    const { models, call } = await aRig({ answer });
    const events = await all(models.stream(call(provider)));
    expect(events).toEqual([
      { kind: 'text', text: '\n\nNine.' },
      { kind: 'usage', in: 12, out: 2, cachedIn: 0, estimated: true },
      { kind: 'end', reason: 'stop' },
    ]);
  },
);

test.each([
  ['openai', 'length', 'length'],
  ['openai', 'content_filter', 'refused'],
  ['anthropic', 'max_tokens', 'length'],
  ['anthropic', 'refusal', 'refused'],
] as const)('%s: %s is said as %s', async (provider, reason, said) => {
  const { models, call } = await aRig({ answer: says({ pieces: ['Well'], reason }) });
  expect((await all(models.stream(call(provider)))).at(-1)).toEqual({ kind: 'end', reason: said });
});

test.each(both)(
  '%s: the caller’s signal ends the connection at once, and what was said counts',
  async (provider) => {
    const { models, call, fake } = await aRig({ answer: endlessText });
    const stop = new AbortController();
    const heard: string[] = [];
    for await (const event of models.stream(call(provider, { signal: stop.signal }))) {
      heard.push(event.kind);
      if (event.kind === 'text') stop.abort(new Error('never mind'));
      if (event.kind === 'end') expect(event).toEqual({ kind: 'end', reason: 'aborted' });
    }
    expect(heard.slice(-2)).toEqual(['usage', 'end']);
    await fake.asked[0]?.closed;
    expect(fake.open()).toBe(0);
  },
);

test.each(both)('%s: whoever leaves takes the connection along', async (provider) => {
  const { models, call, fake, metrics } = await aRig({ answer: endlessText });
  for await (const event of models.stream(call(provider))) if (event.kind === 'text') break;
  await fake.asked[0]?.closed;
  expect(await metrics()).toMatch(/parley_model_calls_total\{outcome="aborted"\} 1/);
});

test.each(both)('%s: an endless answer ends at its cap', async (provider) => {
  const { models, call, fake } = await aRig({ answer: endlessText, maxFetchBytes: 2 ** 26 });
  const events = await all(models.stream(call(provider, { maxCharacters: 20_000 })));
  expect(events.at(-1)).toEqual({ kind: 'end', reason: 'length' });
  expect(textOf(events).length).toBeLessThan(21_000);
  await fake.asked[0]?.closed;
});

test('an aborted call is not made', async () => {
  const { models, call, fake } = await aRig();
  const signal = AbortSignal.abort(new Error('never mind'));
  await expect(all(models.stream(call('openai', { signal })))).rejects.toThrow('never mind');
  expect(fake.asked).toEqual([]);
});
