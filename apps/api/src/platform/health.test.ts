import { expect, test } from 'vitest';
import { type Check, createHealth } from './health';

const never = new Promise<never>(() => undefined);

function aCheck(overrides: Partial<Check> = {}): Check {
  return { name: 'part', critical: true, timeoutMs: 1000, run: async () => null, ...overrides };
}

function clockAt(start: number) {
  let now = start;
  return {
    now: () => new Date(now),
    pass(ms: number) {
      now += ms;
    },
  };
}

function healthOf(...checks: Check[]) {
  const clock = clockAt(5000);
  return { clock, health: createHealth({ checks, clock }) };
}

test('all well means alive and ready', async () => {
  const { health } = healthOf(aCheck({ name: 'database', run: async () => 'PostgreSQL' }));
  expect(health.live()).toBe(true);
  expect(await health.ready()).toBe(true);
  expect(await health.report()).toEqual({
    state: 'ok',
    draining: false,
    at: new Date(5000),
    checks: [{ name: 'database', state: 'ok', detail: 'PostgreSQL', tookMs: expect.any(Number) }],
  });
});

test('a critical part that fails means not ready, and its error stays inside', async () => {
  const failing = aCheck({ run: () => Promise.reject(new Error('postgres://user:secret@host')) });
  const throwing = aCheck({
    run: () => {
      throw new Error('secret');
    },
  });
  for (const check of [failing, throwing]) {
    const { health } = healthOf(aCheck(), check);
    expect(await health.ready()).toBe(false);
    const report = await health.report();
    expect(report.state).toBe('down');
    expect(report.checks.map(({ state }) => state)).toEqual(['ok', 'down']);
    expect(JSON.stringify(report)).not.toContain('secret');
    expect(health.live()).toBe(true);
  }
});

test('another part that fails, or one that is half well, means degraded and ready', async () => {
  const failing = healthOf(aCheck({ critical: false, run: () => Promise.reject(new Error('away')) }));
  expect((await failing.health.report()).state).toBe('degraded');
  expect(await failing.health.ready()).toBe(true);

  const half = healthOf(aCheck({ run: async () => ({ degraded: 'Two of three answer.' }) }));
  expect((await half.health.report()).checks[0]).toMatchObject({
    state: 'degraded',
    detail: 'Two of three answer.',
  });
  expect(await half.health.ready()).toBe(true);
});

test('a part that never answers counts as down, is told to stop, and is not asked beside itself', async () => {
  let asked = 0;
  const signals: AbortSignal[] = [];
  const stuck = aCheck({
    timeoutMs: 5,
    run(signal) {
      asked++;
      signals.push(signal);
      return never;
    },
  });
  const { health, clock } = healthOf(stuck);
  expect((await health.report()).checks[0]).toMatchObject({
    state: 'down',
    detail: 'No answer within 5 ms.',
  });
  expect(signals[0]?.aborted).toBe(true);
  clock.pass(5000);
  expect((await health.report()).state).toBe('down');
  expect(asked).toBe(1);
});

test('a part that comes back is well again', async () => {
  let isUp = false;
  const { health, clock } = healthOf(
    aCheck({ run: () => (isUp ? Promise.resolve(null) : Promise.reject(new Error('away'))) }),
  );
  expect(await health.ready()).toBe(false);
  isUp = true;
  clock.pass(1000);
  expect(await health.ready()).toBe(true);
});

test('a thousand askers in one second look once', async () => {
  let looks = 0;
  const { health, clock } = healthOf(aCheck({ run: async () => `${++looks}` }));
  await Promise.all(Array.from({ length: 1000 }, () => health.report()));
  clock.pass(999);
  await health.ready();
  expect(looks).toBe(1);
  clock.pass(1);
  await health.report();
  expect(looks).toBe(2);
  clock.pass(-60_000);
  await health.report();
  expect(looks).toBe(3);
});

test('a draining process is alive but not ready, however well it is', async () => {
  const { health } = healthOf(aCheck());
  expect(await health.ready()).toBe(true);
  health.drain();
  expect(await health.ready()).toBe(false);
  expect(health.live()).toBe(true);
  expect(await health.report()).toMatchObject({ state: 'ok', draining: true });
});
