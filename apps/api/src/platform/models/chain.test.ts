import { expect, test } from 'vitest';
import { says } from '../../../test/vendors';
import { cutMidway, endlessText, fails, silence } from '../../../test/vendors/faults';
import { streamChain } from './chain';
import { all, aRig, type Rig, textOf } from './test-models';
import type { ModelLink as Link, ProviderName } from './types';

const ask = { system: '', messages: [{ role: 'user' as const, content: 'When?' }], maxTokens: 50 };

const linksOf = ({ call }: Rig, ...providers: ProviderName[]): Link[] =>
  providers.map((provider) => {
    const { model, key, baseUrl = null, breakerKey } = call(provider);
    return { provider, model, key, baseUrl, breakerKey };
  });

test('the next link answers where the first does not, and both are told of', async () => {
  const rig = await aRig({ answer: says('Nine.') });
  rig.fake.next.push(fails(429, { 'retry-after': '9' }));
  const [openai, anthropic, gemini] = linksOf(rig, 'openai', 'anthropic', 'gemini') as [Link, Link, Link];
  const links = [openai, { ...anthropic, model: 'claude-sonnet-5-5' }, gemini];
  const { attempts, answer } = await streamChain(rig.models, links, ask);
  expect(answer?.link.provider).toBe('anthropic');
  expect(attempts.map(({ outcome }) => outcome)).toEqual(['rate-limited', 'answering']);
  expect(textOf(await all(answer?.events ?? []))).toBe('Nine.');
  expect(attempts).toEqual([
    expect.objectContaining({
      ...{ provider: 'openai', firstTokenMs: null, outcome: 'rate-limited', usage: null, cost: null },
    }),
    expect.objectContaining({
      ...{
        provider: 'anthropic',
        model: 'claude-sonnet-5-5',
        outcome: 'answered',
        firstTokenMs: expect.any(Number),
      },
      usage: { in: 20, out: 5, cachedIn: 0, estimated: false },
      // Two dollars for a million tokens in, ten for a million out.
      cost: 20 * 2 + 5 * 10,
    }),
  ]);
});

test('an answer that broke off is not begun again', async () => {
  const rig = await aRig();
  rig.fake.next.push(cutMidway);
  const { attempts, answer } = await streamChain(rig.models, linksOf(rig, 'openai', 'anthropic'), ask);
  expect((await all(answer?.events ?? [])).at(-1)).toMatchObject({ reason: 'cut' });
  expect(attempts.map(({ outcome }) => outcome)).toEqual(['cut']);
  expect(rig.fake.asked.length).toBe(1);
});

test('when nobody answers there is none, in the time there is for all', async () => {
  const rig = await aRig({ answer: silence });
  const startedAt = performance.now();
  const links = linksOf(rig, 'openai', 'anthropic', 'gemini', 'deepseek', 'perplexity');
  const within = { timeouts: { firstTokenMs: 200 }, budgetMs: 500 };
  const { attempts, answer } = await streamChain(rig.models, links, { ...ask, ...within });
  expect(answer).toBeNull();
  expect(new Set(attempts.map(({ outcome }) => outcome))).toEqual(new Set(['timeout']));
  expect(attempts.length).toBeLessThan(4);
  expect(performance.now() - startedAt).toBeLessThan(2000);
  expect(await streamChain(rig.models, [], ask)).toEqual({ attempts: [], answer: null });
});

test('a provider that is left alone costs no call', async () => {
  const rig = await aRig();
  rig.fake.answer = (response, asked) =>
    (asked.protocol === 'openai' ? fails(500) : says('Nine.'))(response, asked);
  const links = linksOf(rig, 'openai', 'anthropic');
  const outcomes: string[] = [];
  for (let attempt = 0; attempt < 5; attempt++) {
    const { attempts, answer } = await streamChain(rig.models, links, ask);
    expect(textOf(await all(answer?.events ?? []))).toBe('Nine.');
    outcomes.push(attempts[0]?.outcome ?? '');
  }
  expect(outcomes).toEqual(['unavailable', 'unavailable', 'unavailable', 'breaker-open', 'breaker-open']);
  expect(rig.fake.asked.filter(({ protocol }) => protocol === 'openai')).toHaveLength(3);
});

test('whoever stops it, before a word or after, stops it all', async () => {
  const early = new AbortController();
  const rig = await aRig({ answer: () => early.abort(new Error('never mind')) });
  const links = linksOf(rig, 'openai', 'anthropic');
  await expect(streamChain(rig.models, links, { ...ask, signal: early.signal })).rejects.toThrow(
    'never mind',
  );
  await rig.fake.asked[0]?.closed;
  expect(rig.fake.asked.length).toBe(1);

  rig.fake.answer = endlessText;
  const late = new AbortController();
  const { attempts, answer } = await streamChain(rig.models, links, { ...ask, signal: late.signal });
  for await (const event of answer?.events ?? []) if (event.kind === 'text') late.abort();
  expect(attempts[0]).toMatchObject({ outcome: 'aborted', usage: { estimated: true } });
});

test('whoever leaves an answer leaves its connection', async () => {
  const rig = await aRig({ answer: endlessText });
  const { attempts, answer } = await streamChain(rig.models, linksOf(rig, 'openai'), ask);
  for await (const _ of answer?.events ?? []) break;
  await rig.fake.asked[0]?.closed;
  expect(attempts[0]?.outcome).toBe('aborted');
});
