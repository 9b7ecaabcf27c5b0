import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../platform/calendar';
import { afterOpenMs, openingAt, openMsBetween } from './domain';
import { BusinessHours, type OpenTime, weekdays } from './hours';

const closed: BusinessHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const nine = { opens: '09:00', closes: '17:30' };
const office: BusinessHours = { ...closed, mon: [nine], tue: [nine], wed: [nine], thu: [nine], fri: [nine] };

function opening(now: string, hours: BusinessHours | null, timeZone = 'Europe/Berlin') {
  const at = new Date(now);
  const { open, opensAt } = openingAt(at, hours, calendarOf(timeZone, at));
  return open ? 'open' : (opensAt?.toISOString() ?? 'closed');
}

describe('a business', () => {
  test.each([
    { name: 'without hours is always open', now: '2030-01-06T03:00', hours: null, is: 'open' },
    { name: 'that never opens says no time', now: '2030-01-06T03:00', hours: closed, is: 'closed' },
    { name: 'is open from its first minute', now: '2030-01-07T08:00', hours: office, is: 'open' },
    {
      name: 'is closed from its last',
      now: '2030-01-07T16:30',
      hours: office,
      is: '2030-01-08T08:00:00.000Z',
    },
    { name: 'opens later today', now: '2030-01-07T05:00', hours: office, is: '2030-01-07T08:00:00.000Z' },
    {
      name: 'opens after the weekend',
      now: '2030-01-04T18:00',
      hours: office,
      is: '2030-01-07T08:00:00.000Z',
    },
    {
      name: 'opens by clocks put forward',
      now: '2030-03-29T18:00',
      hours: office,
      is: '2030-04-01T07:00:00.000Z',
    },
    {
      name: 'opens by clocks put back',
      now: '2030-10-25T18:00',
      hours: office,
      is: '2030-10-28T08:00:00.000Z',
    },
  ])('$name', ({ now, hours, is }) => {
    expect(opening(`${now}:00Z`, hours)).toBe(is);
  });

  test('that closes after midnight is open on the next day too', () => {
    const bar = { ...closed, sat: [{ opens: '20:00', closes: '02:00' }] };
    expect(opening('2030-01-05T20:00:00Z', bar)).toBe('open');
    expect(opening('2030-01-06T00:30:00Z', bar)).toBe('open');
    expect(opening('2030-01-06T01:00:00Z', bar)).toBe('2030-01-12T19:00:00.000Z');
  });

  test('may rest at noon', () => {
    const shop = {
      ...closed,
      mon: [
        { opens: '14:00', closes: '18:00' },
        { opens: '09:00', closes: '12:30' },
      ],
    };
    expect(opening('2030-01-07T12:00:00Z', shop)).toBe('2030-01-07T13:00:00.000Z');
    expect(opening('2030-01-07T05:00:00Z', shop)).toBe('2030-01-07T08:00:00.000Z');
  });

  test('that never closes is open at every midnight', () => {
    const always = Object.fromEntries(weekdays.map((day) => [day, [{ opens: '00:00', closes: '24:00' }]]));
    for (const now of ['2030-01-06T23:00:00Z', '2030-03-31T01:00:00Z', '2030-10-27T00:59:59Z']) {
      expect(opening(now, BusinessHours.parse(always))).toBe('open');
    }
  });

  test('once it says when it opens, it does then and not before', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const span: fc.Arbitrary<OpenTime> = fc
      .record({ opens: time, closes: time })
      .filter(({ opens, closes }) => opens !== closes);
    const day = fc.array(span, { maxLength: 2 });
    const hours = fc.record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day });
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Asia/Beirut',
    );
    const moment = fc.date({ min: new Date('2030-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(hours, zone, moment, (kept, timeZone, now) => {
        const at = (when: Date) => openingAt(when, kept, calendarOf(timeZone, when));
        const { open, opensAt } = at(now);
        if (!opensAt) return open || weekdays.every((name) => kept[name].length === 0);
        return !open && opensAt > now && at(opensAt).open && !at(new Date(opensAt.getTime() - 1)).open;
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  [{ ...closed, mon: [{ opens: '9:00', closes: '17:00' }] }],
  [{ ...closed, mon: [{ opens: '09:00', closes: '09:00' }] }],
  [{ ...closed, mon: [{ opens: '24:00', closes: '09:00' }] }],
  [{ ...closed, mon: [{ opens: '09:00', closes: '24:30' }] }],
  [{ mon: [] }],
  [{ ...closed, day: [] }],
])('%j are no hours', (given) => {
  expect(BusinessHours.safeParse(given).success).toBe(false);
});

describe('time in which it is open', () => {
  const hour = 3_600_000;
  const openBetween = (from: string, until: string, { hours = office, timeZone = 'Europe/Berlin' } = {}) => {
    const begin = new Date(`${from}:00Z`);
    const calendar = calendarOf(timeZone, begin);
    return openMsBetween({ from: begin, until: new Date(`${until}:00Z`) }, hours, calendar) / hour;
  };
  const reached = (
    hoursOpen: number,
    now: string,
    { hours = office as BusinessHours | null, timeZone = 'Europe/Berlin' } = {},
  ) => {
    const at = new Date(`${now}:00Z`);
    const calendar = calendarOf(timeZone, at);
    return afterOpenMs(hoursOpen * hour, at, { hours, calendar })?.toISOString() ?? null;
  };

  test.each([
    { name: 'stands still over the weekend', from: '2030-01-04T15:30', until: '2030-01-07T09:00', is: 2 },
    {
      name: 'is that of the place, not of the server',
      from: '2030-01-07T13:00',
      until: '2030-01-07T15:00',
      timeZone: 'America/New_York',
      is: 1,
    },
    { name: 'is nothing while it is closed', from: '2030-01-05T10:00', until: '2030-01-06T10:00', is: 0 },
    {
      name: 'runs no longer where the clocks are put back',
      from: '2030-10-25T15:00',
      until: '2030-10-28T08:30',
      is: 1,
    },
  ])('$name', ({ from, until, is, timeZone = 'Europe/Berlin' }) => {
    expect(openBetween(from, until, { timeZone })).toBe(is);
  });

  test('goes on when it opens again', () => {
    expect(reached(0.5, '2030-01-07T15:45')).toBe('2030-01-07T16:15:00.000Z');
    expect(reached(2, '2030-01-04T15:30')).toBe('2030-01-07T09:00:00.000Z');
    expect(reached(2, '2030-01-07T20:00', { timeZone: 'America/New_York' })).toBe('2030-01-07T22:00:00.000Z');
    expect(reached(1, '2030-01-05T12:00', { hours: null })).toBe('2030-01-05T13:00:00.000Z');
    expect(reached(1, '2030-01-05T12:00', { hours: closed })).toBeNull();
  });
});
