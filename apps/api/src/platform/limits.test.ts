import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startRedis, withoutRedis } from '../../test/start-redis';
import { connectRedis, type Redis } from './bus';
import { createLimits, type LimitName, type Limits } from './limits';

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  vi.useRealTimers();
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function attempts(count: number, attempt: () => Promise<void>): Promise<string[]> {
  const outcomes: string[] = [];
  for (let index = 0; index < count; index++) {
    outcomes.push(
      await attempt().then(
        () => 'ok',
        (error) => error.code,
      ),
    );
  }
  return outcomes;
}

const refused = 'too-many-requests';

function client(url: string): Redis {
  const redis = connectRedis(url, { onError: () => undefined });
  cleanups.push(() => redis.disconnect());
  return redis;
}

async function readyClient(url: string): Promise<Redis> {
  const redis = client(url);
  await new Promise((resolve) => redis.once('ready', resolve));
  return redis;
}

function contract(make: () => Promise<Limits>): void {
  test('the sixth guess at one account is refused, another account is not', async () => {
    const limits = await make();
    const guess = () => limits.consume('login-account', 'ada@example.com');
    expect(await attempts(6, guess)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', refused]);
    await expect(limits.consume('login-account', 'bob@example.com')).resolves.toBeUndefined();
    await expect(limits.consume('login-ip', 'ada@example.com')).resolves.toBeUndefined();
  });

  test('a refusal says when to come back', async () => {
    const limits = await make();
    await attempts(5, () => limits.consume('login-account', 'ada'));
    await expect(limits.consume('login-account', 'ada')).rejects.toMatchObject({
      code: refused,
      retryAfterSeconds: expect.toSatisfy((seconds: number) => seconds > 890 && seconds <= 900),
    });
  });

  test('a success wipes the slate', async () => {
    const limits = await make();
    await attempts(6, () => limits.consume('login-account', 'ada'));
    await limits.reset('login-account', 'ada');
    expect(await attempts(1, () => limits.consume('login-account', 'ada'))).toEqual(['ok']);
  });

  test('a hundred at once are counted one by one', async () => {
    const limits = await make();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, () => limits.consume('login-ip', '1.2.3.4')),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  });
}

describe('in one process', () => {
  contract(async () => createLimits({ redis: null }));

  test.each([
    ['login-account', 5, 900],
    ['login-ip', 20, 900],
    ['api-ip', 100, 60],
  ] as const)('%s: %i in %i s, then again', async (name, points, seconds) => {
    vi.useFakeTimers();
    const limits = createLimits({ redis: null });
    const attempt = () => limits.consume(name, 'key');
    expect((await attempts(points, attempt)).includes(refused)).toBe(false);
    expect(await attempts(1, attempt)).toEqual([refused]);
    vi.advanceTimersByTime(seconds * 1000 - 1);
    expect(await attempts(1, attempt)).toEqual([refused]);
    vi.advanceTimersByTime(2);
    expect(await attempts(1, attempt)).toEqual(['ok']);
  });

  test('each refusal is told by its name', async () => {
    const told: LimitName[] = [];
    const limits = createLimits({ redis: null, onRefusal: (name) => told.push(name) });
    await attempts(7, () => limits.consume('mail-address', 'ada'));
    expect(told).toEqual(['mail-address', 'mail-address']);
  });

  test('a bench may scale them', async () => {
    const limits = createLimits({ redis: null, scale: 2 });
    expect((await attempts(11, () => limits.consume('login-account', 'ada'))).indexOf(refused)).toBe(10);
  });

  test('with Redis away from the start each process counts for itself, at half', async () => {
    const limits = createLimits({ redis: client('redis://127.0.0.1:1') });
    const guess = () => limits.consume('login-account', 'ada');
    expect(await attempts(4, guess)).toEqual(['ok', 'ok', 'ok', refused]);
    await limits.reset('login-account', 'ada');
    expect(await attempts(1, guess)).toEqual(['ok']);
  });
});

describe.skipIf(withoutRedis)(`over Redis${withoutRedis ? ` (${withoutRedis})` : ''}`, () => {
  async function server() {
    const redis = await startRedis();
    cleanups.push(() => redis.kill());
    return redis;
  }

  contract(async () => createLimits({ redis: await readyClient((await server()).url) }));

  test('processes count together', async () => {
    const { url } = await server();
    const one = createLimits({ redis: await readyClient(url) });
    const other = createLimits({ redis: await readyClient(url) });
    await attempts(3, () => one.consume('login-account', 'ada'));
    expect(await attempts(3, () => other.consume('login-account', 'ada'))).toEqual(['ok', 'ok', refused]);
  });

  test('no key is stored as it is', async () => {
    const { url } = await server();
    const redis = await readyClient(url);
    await createLimits({ redis }).consume('login-account', 'ada@example.com');
    const keys = await redis.keys('*');
    expect(keys).toEqual([expect.stringMatching(/^parley:limit:login-account:[\w-]{43}$/)]);
  });

  test('when Redis dies nobody gets through uncounted, and when it is back it counts again', async () => {
    const running = await server();
    const redis = await readyClient(running.url);
    const limits = createLimits({ redis });
    const guess = () => limits.consume('login-account', 'ada');
    expect(await attempts(6, guess)).toContain(refused);

    await running.kill();
    while (redis.status === 'ready') await wait(5);
    expect(await attempts(5, guess)).toEqual(['ok', 'ok', 'ok', refused, refused]);

    const again = await startRedis(running.port);
    cleanups.push(() => again.kill());
    while ((redis.status as string) !== 'ready') await wait(5);
    expect(await attempts(6, guess)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', refused]);
  }, 20_000);
});
