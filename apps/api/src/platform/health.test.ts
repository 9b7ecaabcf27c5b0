import { expect, test } from 'vitest';
import { type Check, createHealth } from './health';

const fine = (name: string): Check => ({ name, critical: true, timeoutMs: 50, run: async () => null });
const broken = (critical: boolean): Check => ({
  name: 'broken',
  critical,
  timeoutMs: 50,
  run: () => Promise.reject(new Error('postgres://user:secret@host')),
});
const stuck: Check = { name: 'stuck', critical: true, timeoutMs: 5, run: () => new Promise(() => {}) };

function clockAt(start = 0) {
  let now = start;
  return { now: () => new Date(now), pass: (ms: number) => (now += ms) };
}

test('all well means ready', async () => {
  const health = createHealth({ checks: [fine('database')], clock: clockAt() });
  expect(await health.ready()).toBe(true);
  expect((await health.report()).state).toBe('ok');
});

test('a critical part that fails means not ready, and its error stays inside', async () => {
  const health = createHealth({ checks: [fine('database'), broken(true)], clock: clockAt() });
  expect(await health.ready()).toBe(false);
  expect(JSON.stringify(await health.report())).not.toContain('secret');
});

test('another part that fails means degraded, and ready', async () => {
  const health = createHealth({ checks: [broken(false)], clock: clockAt() });
  expect((await health.report()).state).toBe('degraded');
  expect(await health.ready()).toBe(true);
});

test('a part that never answers counts as down', async () => {
  const health = createHealth({ checks: [stuck], clock: clockAt() });
  expect((await health.report()).checks[0]).toMatchObject({ state: 'down', detail: 'No answer within 5 ms.' });
});

test('a thousand askers in one second look once', async () => {
  let looks = 0;
  const clock = clockAt(5000);
  const counted: Check = { ...fine('counted'), run: async () => `${++looks}` };
  const health = createHealth({ checks: [counted], clock });
  await Promise.all(Array.from({ length: 1000 }, () => health.report()));
  expect(looks).toBe(1);
  clock.pass(1000);
  await health.report();
  expect(looks).toBe(2);
});

test('a draining process is not ready however well it is', async () => {
  const health = createHealth({ checks: [fine('database')], clock: clockAt() });
  health.drain();
  expect(await health.ready()).toBe(false);
});
