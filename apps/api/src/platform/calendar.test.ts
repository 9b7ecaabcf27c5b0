import { expect, test } from 'vitest';
import { calendarOf } from './calendar';

test('days are those of the place, not of the server', () => {
  const now = new Date('2030-01-06T23:30:00Z');
  expect(calendarOf('Europe/Lisbon', now).weekdayIn(0)).toBe('sun');
  expect(calendarOf('Asia/Kolkata', now).weekdayIn(0)).toBe('mon');
  expect(calendarOf('America/New_York', now).weekdayIn(-1)).toBe('sat');
});

const summer = new Date('2030-06-01T12:00:00Z');
const beforeForward = new Date('2030-03-30T12:00:00Z');
const beforeBack = new Date('2030-10-26T12:00:00Z');

test.each([
  { on: 'an ordinary day', zone: 'Europe/Lisbon', now: summer, at: '09:00', is: '2030-06-01T08:00' },
  { on: 'a half-hour zone', zone: 'Asia/Kolkata', now: summer, at: '09:30', is: '2030-06-01T04:00' },
  { on: 'the end of a day', zone: 'Asia/Kolkata', now: summer, at: '24:00', is: '2030-06-01T18:30' },
])('$on', ({ zone, now, at, is }) => {
  expect(calendarOf(zone, now).at(0, at)).toEqual(new Date(`${is}Z`));
});

test.each([
  { on: 'a day of 23 hours', zone: 'Europe/Berlin', now: beforeForward, at: '09:00', is: '2030-03-31T07:00' },
  {
    on: 'what the clocks skip',
    zone: 'Europe/Berlin',
    now: beforeForward,
    at: '02:30',
    is: '2030-03-31T01:30',
  },
  { on: 'what is shown twice', zone: 'Europe/Berlin', now: beforeBack, at: '02:30', is: '2030-10-27T00:30' },
  { on: 'the end of 25 hours', zone: 'Europe/Berlin', now: beforeBack, at: '24:00', is: '2030-10-27T23:00' },
  { on: 'a missing midnight', zone: 'Asia/Beirut', now: beforeForward, at: '00:00', is: '2030-03-30T22:00' },
])('$on, tomorrow', ({ zone, now, at, is }) => {
  expect(calendarOf(zone, now).at(1, at)).toEqual(new Date(`${is}Z`));
});
