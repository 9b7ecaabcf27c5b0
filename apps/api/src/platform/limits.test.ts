import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { createLimits } from './limits';

async function attempts(count: number, attempt: () => Promise<void>): Promise<string[]> {
  const outcomes: string[] = [];
  for (let index = 0; index < count; index += 1) {
    outcomes.push(await attempt().then(() => 'ok', (error) => error.code));
  }
  return outcomes;
}

test('the sixth guess at one account is refused, another account is not', async () => {
  const limits = createLimits({ redis: null });
  const guess = () => limits.consume('login-account', 'ada@example.com');
  expect(await attempts(6, guess)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'too-many-requests']);
  await expect(limits.consume('login-account', 'bob@example.com')).resolves.toBeUndefined();
});

test('a refusal says when to come back', async () => {
  const limits = createLimits({ redis: null });
  await attempts(5, () => limits.consume('login-account', 'ada'));
  await expect(limits.consume('login-account', 'ada')).rejects.toMatchObject({ retryAfterSeconds: 900 });
});

test('a success wipes the slate', async () => {
  const limits = createLimits({ redis: null });
  await attempts(5, () => limits.consume('login-account', 'ada'));
  await limits.reset('login-account', 'ada');
  expect(await attempts(1, () => limits.consume('login-account', 'ada'))).toEqual(['ok']);
});

test('when the shared store is away the limit fails closed', async () => {
  const redis = new Redis({ port: 1, lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => {});
  const limits = createLimits({ redis });
  await expect(limits.consume('login-ip', '10.0.0.1')).rejects.toThrow();
  redis.disconnect();
});
