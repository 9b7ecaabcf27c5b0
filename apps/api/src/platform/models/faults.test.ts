import { afterEach, expect, test, vi } from 'vitest';
import { type Answer, says, startFakeModels } from '../../../test/vendors';
import * as faults from '../../../test/vendors/faults';
import { ModelFailed } from './errors';
import { all, aRig, secret, wholeOf } from './test-models';

const { fails } = faults;
const both = ['openai', 'anthropic'] as const;
const soon = { firstTokenMs: 150, idleMs: 150, totalMs: 1000 };

afterEach(() => void vi.restoreAllMocks());

type Case = [
  name: string,
  answer: Answer,
  failed: { reason: string; retryAfterMs?: number | null; retryable?: boolean },
];

const date = new Date(Date.now() + 60_000).toUTCString();

/** Nothing was said yet: each has one outcome. */
const before: readonly Case[] = [
  ['401', fails(401), { reason: 'unauthorized', retryable: false }],
  ['402', fails(402), { reason: 'unauthorized' }],
  ['403', fails(403), { reason: 'unauthorized' }],
  ['400', fails(400), { reason: 'invalid', retryable: false }],
  ['404', fails(404), { reason: 'invalid' }],
  ['408', fails(408), { reason: 'timeout' }],
  ['429 in seconds', fails(429, { 'retry-after': '7' }), { reason: 'rate-limited', retryAfterMs: 7000 }],
  ['429 as a date', fails(429, { 'retry-after': date }), { reason: 'rate-limited', retryable: true }],
  ['429 without', fails(429), { reason: 'rate-limited', retryAfterMs: null }],
  ['500', fails(500), { reason: 'unavailable', retryable: true }],
  ['503 for a while', fails(503, { 'retry-after': '3' }), { reason: 'unavailable', retryAfterMs: 3000 }],
  ['529', fails(529), { reason: 'unavailable' }],
  ['insists on a retry', fails(500, { 'x-should-retry': 'true' }), { reason: 'unavailable' }],
  ['silence', faults.silence, { reason: 'timeout' }],
  ['headers and silence', faults.headersOnly, { reason: 'timeout' }],
  ['cut at once', faults.cutAtOnce, { reason: 'unavailable' }],
  ['garbage', faults.garbage, { reason: 'garbage', retryable: false }],
  ['what would be printed', faults.printing, { reason: 'garbage' }],
  ['an error in a 200', faults.errorIn200, { reason: 'unavailable' }],
  ['an error in the stream', faults.errorInStream, { reason: 'unavailable' }],
  ['nothing', says({ pieces: [] }), { reason: 'garbage' }],
  ['nothing but blanks', says({ pieces: [' ', '\n'] }), { reason: 'garbage' }],
  ['nothing but thoughts', says({ thoughts: ['hm'] }), { reason: 'garbage' }],
  ['a page', faults.page, { reason: 'garbage' }],
  ['a page without end', faults.endlessPage, { reason: 'garbage' }],
  ['bytes without end', faults.endlessBody, { reason: 'garbage' }],
  ['a tool with half of its input', says({ tools: [{ name: 'x', input: '{"a":' }] }), { reason: 'garbage' }],
  ['a tool with a list', says({ tools: [{ name: 'x', input: '[1]' }] }), { reason: 'garbage' }],
];

for (const provider of both) {
  test.each(before)(`${provider}: %s`, async (name, answer, failed) => {
    const timeouts = name.includes('silence') ? soon : {};
    const printed = vi.spyOn(console, 'error');
    const { models, call, fake, logged } = await aRig({ answer });
    const startedAt = performance.now();
    const error: ModelFailed = await all(models.stream(call(provider, { timeouts }))).then(
      () => expect.unreachable(),
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(ModelFailed);
    expect(error).toMatchObject(failed);
    expect(performance.now() - startedAt).toBeLessThan(3000);
    expect(fake.asked.length).toBe(1);
    const told = JSON.stringify([error, error.message, error.stack, error.cause ?? null, logged]);
    expect(told).not.toMatch(new RegExp(`${secret}|that question|kind\\.`));
    expect(printed).not.toHaveBeenCalled();
    await fake.asked[0]?.closed;
  });

  test.each([
    ['silence', faults.silentMidway, 'timeout'],
    ['a cut', faults.cutMidway, 'unavailable'],
    ['an end without an end', faults.endsMidway, 'unavailable'],
  ] as const)(
    `${provider}: %s in the middle is one end, and what was said counts`,
    async (name, answer, because) => {
      const timeouts = name === 'silence' ? soon : {};
      const { models, call, fake, metrics } = await aRig({ answer });
      const events = await all(models.stream(call(provider, { timeouts })));
      expect(events[0]).toMatchObject({ kind: 'text', text: 'It ' });
      expect(events.at(-2)).toMatchObject({ kind: 'usage', out: expect.any(Number) });
      expect(events.at(-1)).toEqual({ kind: 'end', reason: 'cut', because });
      expect(events.filter(({ kind }) => kind === 'end' || kind === 'usage')).toHaveLength(2);
      await fake.asked[0]?.closed;
      expect(await metrics()).toMatch(/parley_model_calls_total\{outcome="cut"\} 1/);
      await expect(wholeOf(models, call(provider, { timeouts }))).rejects.toMatchObject({
        reason: because,
      });
    },
  );

  test(`${provider}: a redirect is not followed: the key would go along`, async () => {
    const elsewhere = await startFakeModels();
    const { models, call, fake } = await aRig({
      answer: faults.redirects(`${elsewhere.url}/chat/completions`),
    });
    await expect(wholeOf(models, call(provider))).rejects.toMatchObject({ reason: 'unavailable' });
    expect([fake.asked.length, elsewhere.asked.length]).toEqual([1, 0]);
    await elsewhere.close();
  });

  test(`${provider}: a private address that nobody opened is not called`, async () => {
    const { models, call, fake } = await aRig({ allow: false });
    await expect(wholeOf(models, call(provider))).rejects.toMatchObject({
      reason: 'invalid',
      retryable: false,
    });
    await expect(models.test(call(provider))).resolves.toEqual({ good: false, reason: 'invalid' });
    expect(fake.asked).toEqual([]);
  });

  test(`${provider}: the whole has its time as well`, async () => {
    const { models, call } = await aRig({ answer: faults.endlessText, maxFetchBytes: 2 ** 30 });
    const ask = call(provider, { timeouts: { totalMs: 200 }, maxCharacters: 2 ** 30 });
    const events = await all(models.stream(ask));
    expect(events.at(-1)).toEqual({ kind: 'end', reason: 'cut', because: 'timeout' });
  });
}
