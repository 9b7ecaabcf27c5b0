import { expect, test } from 'vitest';
import { createFormats, sameDay } from './formats';

const now = (): number => new Date(2026, 10, 21, 12, 0).getTime();
const at = (day: number, hour = 9): string => new Date(2026, 10, day, hour).toISOString();
const formats = createFormats('en-GB', now);

test('days are told as people tell them', () => {
  expect(formats.day(at(21))).toBe('Today');
  expect(formats.day(at(20))).toBe('Yesterday');
  expect(formats.day(at(18))).toBe('Wednesday');
  expect(formats.day(at(2))).toBe('2 November');
});

test('lists show the time of today and the day of before', () => {
  expect(formats.short(at(21))).toBe('9:00');
  expect(formats.short(at(20))).toBe('Yesterday');
  expect(formats.coming(at(21, 14))).toBe('today 14:00');
  expect(formats.coming(at(22))).toBe('tomorrow 9:00');
  expect(formats.coming(at(24))).toBe('Tuesday 9:00');
});

test('a day ends at midnight where the visitor is', () => {
  expect(sameDay(at(21, 0), at(21, 23))).toBe(true);
  expect(sameDay(at(20, 23), at(21, 0))).toBe(false);
});
