import { expect, test } from 'vitest';
import { endOfDay, startOfDay } from './day';

test.each([
  ['2026-01-15', 'Europe/Lisbon', '2026-01-15T00:00:00.000Z'],
  ['2026-07-15', 'Europe/Lisbon', '2026-07-14T23:00:00.000Z'],
  ['2026-07-15', 'Asia/Kolkata', '2026-07-14T18:30:00.000Z'],
  ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, expected) => {
  expect(startOfDay(day, zone)?.toISOString()).toBe(expected);
});

test('the day on which clocks go forward is an hour short', () => {
  const start = startOfDay('2026-03-29', 'Europe/Berlin')?.getTime() ?? 0;
  const end = endOfDay('2026-03-29', 'Europe/Berlin')?.getTime() ?? 0;
  expect((end - start) / 3_600_000).toBe(23);
});

test('the last day of a month ends with the first of the next', () => {
  expect(endOfDay('2026-02-28', 'UTC')?.toISOString()).toBe('2026-03-01T00:00:00.000Z');
});

test.each([undefined, '', '2026-13-45', 'yesterday'])('%s is no day', (day) => {
  expect(startOfDay(day, 'UTC')).toBeNull();
  expect(endOfDay(day, 'UTC')).toBeNull();
});
