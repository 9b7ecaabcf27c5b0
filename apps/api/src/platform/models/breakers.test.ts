import { expect, test } from 'vitest';
import { says } from '../../../test/vendors';
import { endlessText, fails, redirects } from '../../../test/vendors/faults';
import { all, aRig, wholeOf } from './test-models';

test('a provider that fails a tenant is left alone for that tenant, and that is shown', async () => {
  const { models, call, fake, logged, metrics } = await aRig({ answer: fails(500) });
  for (let attempt = 0; attempt < 5; attempt++) await wholeOf(models, call('openai')).catch(() => undefined);
  expect(fake.asked.length).toBe(3);
  await expect(wholeOf(models, call('openai'))).rejects.toMatchObject({
    reason: 'breaker-open',
    retryable: true,
    retryAfterMs: expect.any(Number),
  });
  expect(models.pausedMs('ten_1 openai')).toBeGreaterThan(0);
  expect(models.pausedMs('ten_2 openai')).toBe(0);
  expect(await metrics()).toMatch(/parley_model_keys_paused 1/);
  expect(await metrics()).toMatch(/parley_model_calls_total\{outcome="breaker-open"\} 3/);
  expect(logged.filter((line) => line.includes('cannot be used'))).toHaveLength(1);

  fake.answer = says('Nine.');
  await wholeOf(models, call('openai', { breakerKey: 'ten_2 openai' }));
  models.forget('ten_1 openai');
  await wholeOf(models, call('openai'));
  expect(models.pausedMs('ten_1 openai')).toBe(0);
});

test('one that says how long is left alone for so long, whatever is under way', async () => {
  const { models, call, fake } = await aRig();
  fake.next.push(endlessText, fails(429, { 'retry-after': '30' }));
  const underWay = models.stream(call('openai', { maxCharacters: 5000 }));
  await underWay.next();
  await expect(wholeOf(models, call('openai'))).rejects.toMatchObject({ retryAfterMs: 30_000 });
  expect((await all(underWay)).at(-1)).toMatchObject({ reason: 'length' });
  expect(models.pausedMs('ten_1 openai')).toBeGreaterThan(29_000);
  await expect(wholeOf(models, call('openai'))).rejects.toMatchObject({ reason: 'breaker-open' });
});

test('what it does not take, or will not say, is not held against it', async () => {
  const { models, call, fake } = await aRig({ answer: fails(400) });
  for (let attempt = 0; attempt < 5; attempt++) await wholeOf(models, call('openai')).catch(() => undefined);
  expect(fake.asked.length).toBe(5);
  expect(models.pausedMs('ten_1 openai')).toBe(0);
});

test('many at once, none kept waiting by another', async () => {
  const { models, call, fake } = await aRig();
  const answers = await Promise.all(Array.from({ length: 40 }, () => wholeOf(models, call('openai'))));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(fake.asked.length).toBe(40);
});

test('a redirect into our own network leads nowhere', async () => {
  const { models, call, fake } = await aRig({ answer: redirects('http://169.254.169.254/latest/meta-data') });
  await expect(wholeOf(models, call('openai'))).rejects.toMatchObject({ reason: 'unavailable' });
  expect(fake.asked.length).toBe(1);
});
