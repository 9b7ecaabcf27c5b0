import { expect, test } from 'vitest';
import { createFormat, distance } from './format';
import { timeZoneOptions } from './time-zones';

const now = Date.parse('2026-03-10T12:00:00Z');

test('a distance uses the largest unit that is at least one', () => {
  expect(distance(now - 30_000, now)).toEqual({ amount: 0, unit: 'second' });
  expect(distance(now - 61_000, now)).toEqual({ amount: -1, unit: 'minute' });
  expect(distance(now - 3 * 3_600_000, now)).toEqual({ amount: -3, unit: 'hour' });
  expect(distance(now + 8 * 86_400_000, now)).toEqual({ amount: 8, unit: 'day' });
  expect(distance(now - 400 * 86_400_000, now)).toEqual({ amount: -1, unit: 'year' });
});

test('times are told in the given zone, whatever the machine runs in', () => {
  const lisbon = createFormat('en-GB', 'Europe/Lisbon');
  const tokyo = createFormat('en-GB', 'Asia/Tokyo');
  expect(lisbon.moment('2026-07-01T23:30:00Z')).toBe('2 Jul 2026, 00:30');
  expect(tokyo.moment('2026-07-01T23:30:00Z')).toBe('2 Jul 2026, 08:30');
});

test('numbers and lists follow the locale', () => {
  expect(createFormat('de-DE', 'UTC').number(12_345)).toBe('12.345');
  expect(createFormat('en-US', 'UTC').list(['a', 'b', 'c'])).toBe('a, b, and c');
});

test('a zone is offered by its town, with its offset of the season', () => {
  const winter = timeZoneOptions('en', new Date('2026-01-15T12:00:00Z'));
  const summer = timeZoneOptions('en', new Date('2026-07-15T12:00:00Z'));
  const label = (zones: typeof winter) => zones.find((zone) => zone.value === 'America/New_York')?.label;
  expect(label(winter)).toBe('New York, America (GMT-5)');
  expect(label(summer)).toBe('New York, America (GMT-4)');
  expect(winter.filter((zone) => zone.value === 'UTC')).toHaveLength(1);
});

test('dollars are told to the fraction of a cent that they are', () => {
  expect(createFormat('en-US', 'UTC').inDollars(0.001_23)).toBe('$0.0012');
});
