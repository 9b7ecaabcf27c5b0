import { expect, test } from 'vitest';
import { measured } from './expected-wait';

const start = Date.parse('2030-01-07T10:00:00Z');
const at = (minutes: number) => new Date(start + minutes * 60_000);
const always = { openMsBetween: (from: Date, until: Date) => until.getTime() - from.getTime() };
const waits = (...minutes: (number | null)[]) =>
  minutes.map((each) => ({ calledAt: at(0), answeredAt: each === null ? null : at(each) }));

test('is what three of four waited at most, rounded up', () => {
  expect(measured(waits(3, 4, 6, 7, 8, 9, 40, 300), always, at(400))).toBe(10);
});

test('few say nothing, and nor does what took longer than is worth promising', () => {
  expect(measured(waits(3, 4, 6, 7), always, at(400))).toBeNull();
  expect(measured(waits(1500, 1600, 1700, 1800, 1900), always, at(9000))).toBeNull();
});

test('whoever waits still counts as long as they have waited', () => {
  expect(measured(waits(3, 3, 3, 3, 3), always, at(100))).toBe(5);
  expect(measured(waits(3, 3, 3, 3, 3, null, null, null), always, at(100))).toBe(120);
});

test('whoever called while it was closed does not count', () => {
  const closedFirst = {
    openMsBetween: (from: Date, until: Date) => (from < at(10) ? 0 : until.getTime() - from.getTime()),
  };
  expect(measured(waits(3, 3, 3, 3, 3), closedFirst, at(100))).toBeNull();
});
