import { expect, test } from 'vitest';
import { createHostPace } from './host-pace';

const { signal } = new AbortController();

/** When each question was asked, in milliseconds from the first on. */
async function asked(turns: readonly (readonly [address: string, pauseMs: number])[]): Promise<number[]> {
  const pace = createHostPace();
  const began = performance.now();
  return Promise.all(
    turns.map(async ([address, pauseMs]) => {
      await pace(address, pauseMs, signal);
      return performance.now() - began;
    }),
  );
}

test('whoever asks, a host is asked in turn', async () => {
  const times = await asked(['/a', '/b', '/c', '/d'].map((path) => [`https://one.test${path}`, 60] as const));
  expect(times).toEqual([...times].sort((one, other) => one - other));
  expect(times.at(-1)).toBeGreaterThan(170);
});

test('another host, or another port of it, is not waited for', async () => {
  const hosts = ['https://one.test', 'https://two.test', 'https://one.test:8443'];
  const times = await asked(hosts.map((host) => [host, 60_000] as const));
  expect(Math.max(...times)).toBeLessThan(1000);
});

test('who is slow by choice holds up nobody', async () => {
  const [slow = 0, fast = 0] = await asked([
    ['https://one.test/slow', 60_000],
    ['https://one.test/fast', 20],
  ]);
  expect(slow).toBeLessThan(1000);
  expect(fast).toBeLessThan(1000);
});

test('who stops waits no longer', async () => {
  const pace = createHostPace();
  await pace('https://one.test', 60_000, signal);
  await expect(pace('https://one.test', 60_000, AbortSignal.timeout(20))).rejects.toThrow(/abort/i);
});
