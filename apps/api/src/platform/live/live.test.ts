import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type RunningRedis, startRedis, withoutRedis } from '../../../test/start-redis';
import { connectRedis, createBus, type Redis } from '../bus';
import { createLive } from './create-live';
import type { Frame } from './frame';
import type { Listener, Live } from './live';
import { createPresence } from './presence';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

type Node = { live: Live; redis: Redis | null };

function aNode(url: string | null = null, patienceMs = 5000): Node {
  const onError = () => undefined;
  const redis = url === null ? null : connectRedis(url, { onError });
  const bus = createBus({ redis, onError });
  const live = createLive({ bus, onError, retryMs: 20, patienceMs });
  cleanups.push(
    () => redis?.disconnect(),
    () => bus.close(),
    () => live.close(),
  );
  return { live, redis };
}

async function redisHere(): Promise<RunningRedis> {
  const server = await startRedis();
  cleanups.push(() => server.kill());
  return server;
}

/** Asks again until the answer is there; the test's own time is the limit. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(5);
}

function aListener() {
  const heard: number[] = [];
  let lapses = 0;
  return {
    heard,
    lapsed: () => lapses,
    send: ({ text }: Frame) => void heard.push(JSON.parse(text).id),
    lapse: () => {
      lapses += 1;
    },
  };
}

type Step = { who: number; awaited: boolean };

/** Whoever is in goes, whoever is not comes; not every coming is waited for. */
async function comeAndGo(live: Live, listeners: readonly Listener[], steps: readonly Step[]) {
  const inside = new Map<number, ReturnType<Live['join']>>();
  for (const { who, awaited } of steps) {
    const joined = inside.get(who);
    const listener = listeners[who];
    if (joined) {
      inside.delete(who);
      (await joined)();
    } else if (listener) {
      inside.set(who, live.join('tnt_a', ['x'], listener));
      if (awaited) await inside.get(who);
    }
  }
  return inside;
}

const numbered = (id: number, ...rooms: string[]) => [
  { rooms, frame: { t: 'done', id, result: null as never } as const },
];

const engines = [['one process', async () => null]] as [string, () => Promise<string | null>][];
if (!withoutRedis) engines.push(['Redis', async () => (await redisHere()).url]);

describe.each(engines)('rooms over %s', (_, urlOf) => {
  test('a telling reaches its rooms of its tenant, once each, in order', async () => {
    const { live } = aNode(await urlOf());
    const [both, one, foreign] = [aListener(), aListener(), aListener()];
    await live.join('tnt_a', ['x', 'y'], both);
    await live.join('tnt_a', ['x'], one);
    await live.join('tnt_b', ['x'], foreign);
    live.publish('tnt_a', [...numbered(1, 'x', 'y'), ...numbered(2, 'y'), ...numbered(3, 'x')]);
    await until(() => one.heard.length === 2);
    expect([both.heard, one.heard, foreign.heard]).toEqual([[1, 2, 3], [1, 3], []]);
    live.tell('tnt_a', numbered(4, 'x'));
    expect(one.heard.at(-1)).toBe(4);
  });

  test('in any order of coming and going, who is in hears, who left does not, and nothing is left behind', async () => {
    const { live, redis } = aNode(await urlOf());
    const step = fc.record({ who: fc.nat(4), awaited: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 24 }), async (steps) => {
        const listeners = Array.from({ length: 5 }, aListener);
        const inside = await comeAndGo(live, listeners, steps);
        const witness = aListener();
        const leave = await live.join('tnt_a', ['x'], witness);
        await Promise.all(inside.values());
        live.publish('tnt_a', numbered(7, 'x'));
        await until(() => witness.heard.length > 0);
        for (const [at, { heard, lapsed }] of listeners.entries()) {
          expect([at, heard, lapsed()]).toEqual([at, inside.has(at) ? [7] : [], 0]);
        }
        for (const joined of inside.values()) (await joined)();
        leave();
        expect(live.isHeard('tnt_a', 'x')).toBe(false);
        if (redis) {
          await until(async () => (await redis.pubsub('NUMSUB', 'parley:bus:live:tnt_a'))[1] === 0);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe.skipIf(withoutRedis !== null)('when Redis goes away', { timeout: 20_000 }, () => {
  test('own listeners hear at once; all are told that they may have missed something', async () => {
    const server = await redisHere();
    const [one, other] = [aNode(server.url), aNode(server.url)];
    const [here, there] = [aListener(), aListener()];
    await one.live.join('tnt_a', ['x'], here);
    await other.live.join('tnt_a', ['x'], there);
    await server.kill();
    one.live.publish('tnt_a', numbered(1, 'x'));
    await until(() => here.heard.length === 1);
    const again = await startRedis(server.port);
    cleanups.push(() => again.kill());
    await until(() => here.lapsed() > 0 && there.lapsed() > 0);
    // What is told while its own connection is still away stays on this node.
    await until(() => one.redis?.status === 'ready');
    one.live.publish('tnt_a', numbered(2, 'x'));
    await until(() => there.heard.includes(2));
  });

  test('who comes while it is away is let in, and resumes once it is back', async () => {
    const server = await redisHere();
    const { live, redis } = aNode(server.url, 100);
    await until(() => redis?.status === 'ready');
    await server.kill();
    const listener = aListener();
    await live.join('tnt_new', ['x'], listener);
    expect(listener.lapsed()).toBe(0);
    const again = await startRedis(server.port);
    cleanups.push(() => again.kill());
    await until(() => listener.lapsed() > 0);
  });
});

describe.skipIf(withoutRedis !== null)('presence over Redis', () => {
  test('is known everywhere, counted by connection, and gone with its node', async () => {
    const server = await redisHere();
    const [one, other] = [aNode(server.url), aNode(server.url)];
    const changes: string[] = [];
    other.live.presence.onChange(({ key, value }) => changes.push(`${key} ${value ? 'here' : 'gone'}`));
    const first = one.live.presence.announce('tnt_a', 'member:1', { name: 'Ada' });
    const second = one.live.presence.announce('tnt_a', 'member:1', { name: 'Ada' });
    await until(() => other.live.presence.find('tnt_a', 'member:1') !== null);
    first();
    first();
    expect(one.live.presence.list('tnt_a', 'member:')).toHaveLength(1);
    second();
    await until(() => other.live.presence.find('tnt_a', 'member:1') === null);
    expect(changes).toEqual(['member:1 here', 'member:1 gone']);

    one.live.presence.announce('tnt_a', 'member:2', { name: 'Bo' });
    await until(() => other.live.presence.find('tnt_a', 'member:2') !== null);
    const late = aNode(server.url);
    await until(() => late.live.presence.find('tnt_a', 'member:2') !== null);
    await one.live.close();
    await until(() => late.live.presence.find('tnt_a', 'member:2') === null);
    expect(other.live.presence.list('tnt_b', '')).toEqual([]);
  });
});

test('a node that falls silent is forgotten', async () => {
  const bus = createBus({ redis: null, onError: () => undefined });
  const timing = { gatherMs: 1, beatMs: 10, silenceMs: 50 };
  const presence = createPresence({ bus, onError: () => undefined, timing });
  cleanups.push(
    () => bus.close(),
    () => presence.close(),
  );
  await bus.publish('presence', { node: 'elsewhere', entries: [['tnt_a', 'contact:1', {}]], whole: true });
  await until(() => presence.find('tnt_a', 'contact:1') !== null);
  await until(() => presence.find('tnt_a', 'contact:1') === null);
});
