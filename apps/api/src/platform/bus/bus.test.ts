import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type RunningRedis, startRedis, withoutRedis } from '../../../test/start-redis';
import { type Bus, type BusEvent, createBus } from './bus';
import { connectRedis, type Redis } from './redis';

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

type Watched = { bus: Bus; errors: unknown[]; events: BusEvent[] };

function watched(redis: Redis | null): Watched {
  const errors: unknown[] = [];
  const events: BusEvent[] = [];
  const bus = createBus({
    redis,
    onError: (error) => errors.push(error),
    onEvent: (event) => events.push(event),
  });
  cleanups.push(() => bus.close());
  return { bus, errors, events };
}

async function redisHere(): Promise<{ redis: () => Redis; server: RunningRedis }> {
  const server = await startRedis();
  cleanups.push(() => server.kill());
  const redis = () => {
    const client = connectRedis(server.url, { onError: () => undefined });
    cleanups.push(() => client.disconnect());
    return client;
  };
  return { redis, server };
}

async function ready(redis: Redis): Promise<Redis> {
  if (redis.status !== 'ready') await new Promise((resolve) => redis.once('ready', resolve));
  return redis;
}

/** Asks again until the answer is there; the test's own time is the limit. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(5);
}

function inbox() {
  const received: string[] = [];
  return { received, handler: (message: string) => void received.push(message) };
}

type Make = () => Promise<Watched>;

function contract(make: Make): void {
  test('a message reaches everyone on its channel, in order, and nobody else', async () => {
    const { bus } = await make();
    const [first, second, other] = [inbox(), inbox(), inbox()];
    await bus.subscribe('a', first.handler);
    await bus.subscribe('a', second.handler);
    await bus.subscribe('b', other.handler);
    for (let index = 0; index < 100; index++) await bus.publish('a', `${index}`);
    await until(() => second.received.length === 100);
    expect(first.received).toEqual(Array.from({ length: 100 }, (_, index) => `${index}`));
    expect(second.received).toEqual(first.received);
    expect(other.received).toEqual([]);
  });

  test('an object arrives as JSON, text as it is', async () => {
    const { bus } = await make();
    const { received, handler } = inbox();
    await bus.subscribe('a', handler);
    await bus.publish('a', { kind: 'grüße', n: 1 });
    await bus.publish('a', 'héllo');
    await until(() => received.length === 2);
    expect(received).toEqual(['{"kind":"grüße","n":1}', 'héllo']);
  });

  test('a handler runs after publish, never inside it', async () => {
    const { bus } = await make();
    let delivered = false;
    await bus.subscribe('a', () => {
      delivered = true;
    });
    const published = bus.publish('a', 'x');
    expect(delivered).toBe(false);
    await published;
    await until(() => delivered);
  });

  test('a handler that fails, now or later, is reported and hurts nobody', async () => {
    const { bus, errors } = await make();
    const { received, handler } = inbox();
    await bus.subscribe('a', () => {
      throw new Error('now');
    });
    await bus.subscribe('a', async () => {
      throw new Error('later');
    });
    await bus.subscribe('a', handler);
    await bus.publish('a', 'x');
    await bus.publish('a', 'y');
    await until(() => received.length === 2 && errors.length === 4);
    expect(errors.map((error) => (error as Error).message).sort()).toEqual(['later', 'later', 'now', 'now']);
  });

  test('who has left hears nothing more; who stays does, and may come back', async () => {
    const { bus } = await make();
    const [leaving, staying] = [inbox(), inbox()];
    const leave = await bus.subscribe('a', leaving.handler);
    const leaveToo = await bus.subscribe('a', staying.handler);
    await leave();
    await leave();
    await bus.publish('a', 'one');
    await until(() => staying.received.length === 1);
    await leaveToo();
    await bus.publish('a', 'two');
    await bus.subscribe('a', leaving.handler);
    await bus.publish('a', 'three');
    await until(() => leaving.received.length === 1);
    expect(leaving.received).toEqual(['three']);
    expect(staying.received).toEqual(['one']);
  });

  test('the same function may listen twice, and leaves once at a time', async () => {
    const { bus } = await make();
    const { received, handler } = inbox();
    const leave = await bus.subscribe('a', handler);
    await bus.subscribe('a', handler);
    await bus.publish('a', 'x');
    await until(() => received.length === 2);
    await leave();
    await bus.publish('a', 'y');
    await until(() => received.length === 3);
    expect(received).toEqual(['x', 'x', 'y']);
  });

  test('coming and going at once ends as it should', async () => {
    const { bus } = await make();
    const { received, handler } = inbox();
    const leave = await bus.subscribe('a', () => undefined);
    const [, join] = [leave(), bus.subscribe('a', handler)];
    await join;
    await bus.publish('a', 'x');
    await until(() => received.length === 1);
  });

  test('each step is counted', async () => {
    const { bus, events } = await make();
    const { received, handler } = inbox();
    await bus.subscribe('a', handler);
    await bus.publish('a', 'x');
    await until(() => received.length === 1 && events.length === 2);
    expect([...events].sort()).toEqual(['delivered', 'published']);
  });
}

describe('in one process', () => contract(async () => watched(null)));

describe.skipIf(withoutRedis)(`over Redis${withoutRedis ? ` (${withoutRedis})` : ''}`, () => {
  contract(async () => {
    const { redis } = await redisHere();
    return watched(await ready(redis()));
  });

  test('two processes hear each other', async () => {
    const { redis } = await redisHere();
    const [here, there] = [watched(await ready(redis())), watched(await ready(redis()))];
    const { received, handler } = inbox();
    await there.bus.subscribe('a', handler);
    await here.bus.publish('a', 'x');
    await until(() => received.length === 1);
  });

  test('after a restart of Redis everything goes on by itself', async () => {
    const { redis, server } = await redisHere();
    const client = await ready(redis());
    const { bus, errors, events } = watched(client);
    const { received, handler } = inbox();
    await bus.subscribe('a', handler);

    await server.kill();
    await until(() => client.status !== 'ready');
    await bus.publish('a', 'lost');
    expect(errors.length).toBeGreaterThan(0);
    expect(events).toContain('failed');
    const joined = bus.subscribe('b', handler);

    const again = await startRedis(server.port);
    cleanups.push(() => again.kill());
    await joined;
    await until(async () => {
      await bus.publish('a', 'a');
      await bus.publish('b', 'b');
      return received.includes('a') && received.includes('b');
    });
    expect(received).not.toContain('lost');
  }, 20_000);
});
