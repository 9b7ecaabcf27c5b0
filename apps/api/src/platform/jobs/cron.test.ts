import { expect, test } from 'vitest';
import { defineCron } from './cron';
import { aJob } from './test-jobs';

const sweep = aJob('sweep');
const at = (schedule: string, timeZone = 'UTC') =>
  defineCron({ name: 'nightly', schedule, timeZone, job: sweep, payload: { step: 'all' } });

/** The first two after a moment. */
function ticks(schedule: string, timeZone: string, from: string): (string | undefined)[] {
  const cron = at(schedule, timeZone);
  const first = cron.nextAfter(new Date(from));
  const second = first && cron.nextAfter(first);
  return [first?.toISOString(), second?.toISOString()];
}

test('ticks come in the time zone of the schedule', () => {
  expect(ticks('30 3 * * *', 'Asia/Kolkata', '2026-05-01T00:00:00Z')).toEqual([
    '2026-05-01T22:00:00.000Z',
    '2026-05-02T22:00:00.000Z',
  ]);
});

test('a night without the hour, and one with it twice, have one tick each', () => {
  expect(ticks('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z')).toEqual([
    '2026-03-29T01:00:00.000Z',
    '2026-03-30T00:30:00.000Z',
  ]);
  expect(ticks('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z')).toEqual([
    '2026-10-25T00:30:00.000Z',
    '2026-10-26T01:30:00.000Z',
  ]);
});

test.each(['', '* * *', '* * * * * *', '61 * * * *', 'nonsense', '0 0 31 2 *'])(
  'the schedule %j is refused',
  (schedule) => {
    expect(() => at(schedule)).toThrow();
  },
);

test('an unknown time zone and a payload that does not fit are refused', () => {
  expect(() => at('0 3 * * *', 'Mars/Olympus')).toThrow();
  expect(() =>
    defineCron({
      name: 'x',
      schedule: '0 3 * * *',
      timeZone: 'UTC',
      job: sweep,
      payload: { stap: 1 } as never,
    }),
  ).toThrow('does not fit');
});
