import { expect, test } from 'vitest';
import { exactSnooze, type SnoozePreset, snoozeChoices } from './snooze';

function until(preset: SnoozePreset, now: string, zone: string): string | undefined {
  const choice = snoozeChoices(Date.parse(now), zone).find((one) => one.preset === preset);
  return choice?.until.toISOString();
}

test('tomorrow morning is nine by the business’ clocks', () => {
  expect(until('tomorrow', '2026-06-10T22:30:00Z', 'Europe/Lisbon')).toBe('2026-06-11T08:00:00.000Z');
  expect(until('tomorrow', '2026-06-10T22:30:00Z', 'Asia/Tokyo')).toBe('2026-06-12T00:00:00.000Z');
});

test('nine stays nine across the change of clocks, in both directions', () => {
  expect(until('tomorrow', '2026-03-28T12:00:00Z', 'Europe/Lisbon')).toBe('2026-03-29T08:00:00.000Z');
  expect(until('tomorrow', '2026-03-27T12:00:00Z', 'Europe/Lisbon')).toBe('2026-03-28T09:00:00.000Z');
  expect(until('tomorrow', '2026-10-24T12:00:00Z', 'Europe/Lisbon')).toBe('2026-10-25T09:00:00.000Z');
  expect(until('month', '2026-03-01T12:00:00Z', 'America/New_York')).toBe('2026-03-31T13:00:00.000Z');
});

test('three hours later are three hours, whatever clocks do meanwhile', () => {
  expect(until('later', '2026-03-29T00:10:00Z', 'Europe/Lisbon')).toBe('2026-03-29T03:15:00.000Z');
});

test('this evening is offered while it is still ahead', () => {
  expect(until('evening', '2026-06-10T15:00:00Z', 'Europe/Lisbon')).toBe('2026-06-10T17:00:00.000Z');
  expect(until('evening', '2026-06-10T16:30:00Z', 'Europe/Lisbon')).toBeUndefined();
});

test('on a Monday, Monday is the next one', () => {
  expect(until('monday', '2026-06-08T10:00:00Z', 'UTC')).toBe('2026-06-15T09:00:00.000Z');
  expect(until('monday', '2026-06-07T10:00:00Z', 'UTC')).toBe('2026-06-08T09:00:00.000Z');
});

test('an exact time that clocks leap over is told by the clock that has leapt', () => {
  const leapt = exactSnooze({ day: '2026-03-08', time: '02:30' }, 'America/New_York');
  expect(leapt?.toISOString()).toBe('2026-03-08T07:30:00.000Z');
  expect(exactSnooze({ day: '', time: '02:30' }, 'UTC')).toBeNull();
  expect(exactSnooze({ day: '2026-03-08', time: '' }, 'UTC')).toBeNull();
});
