import { expect, test } from 'vitest';
import { hostOf, isChanged } from './rules';

test.each([
  ['https://Booking.example.com/rooms?x=1', 'booking.example.com'],
  [' booking.example.com ', 'booking.example.com'],
  ['booking.example.com/rooms', 'booking.example.com'],
  ['not a host', 'not a host'],
])('%s means %s', (typed, host) => {
  expect(hostOf(typed)).toBe(host);
});

const settings = {
  on: false,
  handOver: { queue: '', waitMinutes: null, urgentWords: [], onNegative: true, onUncertain: true },
  linkHosts: [],
  draftHours: 24,
  draftExpiry: 'call' as const,
};

test('the master switch is no change here', () => {
  expect(isChanged({ ...settings, on: true }, settings)).toBe(false);
  expect(isChanged({ ...settings, draftHours: 8 }, settings)).toBe(true);
});
